// Headers of the fetch standard. RUNTIME: Node 20's undici, lib/web/fetch/headers.js.

function HeaderTypeError(method, what) {
    return %construct(TypeErrorConstructor, [`Headers.${method}: ${what}`], TypeErrorConstructor);
}

// A text of which every unit is a byte, as the standard wants of what stands in a head.
function ByteText(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] <= "\u00ff") continue;
        const unit = BufferFromBinary(EncodeText(text[index], "utf16le"));
        throw %construct(TypeErrorConstructor, [`Cannot convert argument to a ByteString because the character at index ${index} has a value of ${unit[0] + 256 * unit[1]} which is greater than 255.`], TypeErrorConstructor);
    }
    return text;
}

function HeaderText(method, what, value) {
    if (typeof value === "symbol" && !kIsBrowser) {
        throw HeaderTypeError(method, `${what} is a symbol, which cannot be converted to a ${kIsNode24 ? "ByteString" : "DOMString"}.`);
    }
    return ByteText(ToString(value));
}

function CheckedHeaderName(method, name) {
    const text = HeaderText(method, "name", name);
    if (!IsTokenText(text)) throw HeaderTypeError(method, `"${text}" is an invalid header name.`);
    return text;
}

function CheckedHeaderValue(method, value) {
    const text = TrimSpaces(HeaderText(method, "value", value));
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === "\u0000" || text[index] === "\r" || text[index] === "\n") {
            throw HeaderTypeError(method, `"${text}" is an invalid header value.`);
        }
    }
    return text;
}

// 0 gives the pairs, 1 place, 2 what it gives of each
const kHeadersIteratorBrand = 404;
const HeadersIteratorPrototype = %new_object(%intrinsic("IteratorPrototype"));
const HeadersIteratorMethods = {
    next() {
        if (!%has_brand(this, kHeadersIteratorBrand)) %throw_type_error("'next' called on an object that does not implement interface Headers Iterator.");
        const pairs = %slot(this, 0)();
        const place = %slot(this, 1);
        if (place >= pairs.length) return { value: undefined, done: true };
        %set_slot(this, 1, place + 1);
        const kind = %slot(this, 2);
        const pair = pairs[place];
        return { value: kind === kindKeys ? pair[0] : kind === kindValues ? pair[1] : [pair[0], pair[1]], done: false };
    },
};
%put(HeadersIteratorPrototype, "next", HeadersIteratorMethods.next, 7);
%put(HeadersIteratorPrototype, %intrinsic("SymbolToStringTag"), "Headers Iterator", 4);

class Headers {
    #pairs = [];
    constructor(init = undefined) {
        FirstUse("Headers");
        if (init === undefined) return;
        if (!%is_object(init)) throw %construct(TypeErrorConstructor, ["Headers constructor: Argument 1 could not be converted to one of: sequence<sequence<ByteString>>, record<ByteString, ByteString>."], TypeErrorConstructor);
        if (IsIterableValue(init)) {
            const pairs = ArraySpread([], init);
            for (let index = 0; index < pairs.length; index += 1) {
                const pair = ArraySpread([], pairs[index]);
                if (pair.length !== 2) throw %construct(TypeErrorConstructor, [`Headers constructor: expected name/value pair to be length 2, found ${pair.length}.`], TypeErrorConstructor);
                this.append(pair[0], pair[1]);
            }
        } else {
            // RUNTIME: undici takes all own keys of what is no proxy.
            const names = %is_proxy(init) ? EnumerableOwnKeys(init) : %own_keys(init);
            for (let index = 0; index < names.length; index += 1) this.append(names[index], init[names[index]]);
        }
    }
    append(name, value) {
        RequireArgumentsOf("Headers", arguments.length, 2, "append");
        const key = CheckedHeaderName("append", name);
        const text = CheckedHeaderValue("append", value);
        const lower = %string_to_lower(key);
        const found = lower === "set-cookie" ? -1 : this.#find(lower);
        if (found < 0) {
            %push(this.#pairs, [lower, text, key]);
        } else {
            this.#pairs[found][1] += lower === "cookie" ? `; ${text}` : `, ${text}`;
        }
    }
    delete(name) {
        RequireArgumentsOf("Headers", arguments.length, 1, "delete");
        const lower = %string_to_lower(CheckedHeaderName("delete", name));
        const kept = [];
        for (let index = 0; index < this.#pairs.length; index += 1) {
            if (this.#pairs[index][0] !== lower) %push(kept, this.#pairs[index]);
        }
        this.#pairs = kept;
    }
    get(name) {
        RequireArgumentsOf("Headers", arguments.length, 1, "get");
        const lower = %string_to_lower(CheckedHeaderName("get", name));
        if (lower === "set-cookie") return this.getSetCookie().length === 0 ? null : %join_texts(this.getSetCookie(), ", ");
        const found = this.#find(lower);
        return found < 0 ? null : this.#pairs[found][1];
    }
    has(name) {
        RequireArgumentsOf("Headers", arguments.length, 1, "has");
        return this.#find(%string_to_lower(CheckedHeaderName("has", name))) >= 0;
    }
    set(name, value) {
        RequireArgumentsOf("Headers", arguments.length, 2, "set");
        const key = CheckedHeaderName("set", name);
        const text = CheckedHeaderValue("set", value);
        const lower = %string_to_lower(key);
        const found = this.#find(lower);
        if (found < 0) {
            %push(this.#pairs, [lower, text, key]);
            return;
        }
        this.#pairs[found][1] = text;
        if (lower === "set-cookie") {
            const first = this.#pairs[found];
            const kept = [];
            for (let index = 0; index < this.#pairs.length; index += 1) {
                if (this.#pairs[index][0] !== lower || this.#pairs[index] === first) %push(kept, this.#pairs[index]);
            }
            this.#pairs = kept;
        }
    }
    getSetCookie() {
        const values = [];
        for (let index = 0; index < this.#pairs.length; index += 1) {
            if (this.#pairs[index][0] === "set-cookie") %push(values, this.#pairs[index][1]);
        }
        return values;
    }
    forEach(callback, self = undefined) {
        RequireArgumentsOf("Headers", arguments.length, 1, "forEach");
        if (typeof callback !== "function") throw %construct(TypeErrorConstructor, ["Failed to execute 'forEach' on 'Headers': parameter 1 is not of type 'Function'."], TypeErrorConstructor);
        const pairs = this.#sorted();
        for (let index = 0; index < pairs.length; index += 1) %call(callback, self, pairs[index][1], pairs[index][0], this);
    }
    entries() {
        return this.#iterator(kindEntries);
    }
    keys() {
        return this.#iterator(kindKeys);
    }
    values() {
        return this.#iterator(kindValues);
    }
    #iterator(kind) {
        return %slots(HeadersIteratorPrototype, kHeadersIteratorBrand, () => this.#sorted(), 0, kind);
    }
    [kInspectCustom](depth, options) {
        const record = {};
        let cookies;  // the name that the first Set-Cookie has
        for (let index = 0; index < this.#pairs.length; index += 1) {
            const pair = this.#pairs[index];
            if (pair[0] === "set-cookie" && cookies !== undefined) {
                record[cookies] += `, ${pair[1]}`;
                continue;
            }
            if (pair[0] === "set-cookie") cookies = pair[2];
            record[pair[2]] = pair[1];
        }
        return InspectAs("Headers", record, options);
    }
    #find(lower) {
        for (let index = 0; index < this.#pairs.length; index += 1) {
            if (this.#pairs[index][0] === lower) return index;
        }
        return -1;
    }
    // By name; several cookies stay apart.
    #sorted() {
        const names = [];
        for (let index = 0; index < this.#pairs.length; index += 1) {
            if (ListIndexOf(names, this.#pairs[index][0]) < 0) %push(names, this.#pairs[index][0]);
        }
        %sort_by_text(names);
        const sorted = [];
        for (let index = 0; index < names.length; index += 1) {
            for (let place = 0; place < this.#pairs.length; place += 1) {
                if (this.#pairs[place][0] === names[index]) %push(sorted, this.#pairs[place]);
            }
        }
        return sorted;
    }
}
%put(Headers.prototype, %intrinsic("SymbolIterator"), Headers.prototype.entries, 5);
%put(Headers.prototype, %intrinsic("SymbolToStringTag"), "Headers", 4);
MakeEnumerable(Headers.prototype, ["append", "delete", "get", "has", "set", "getSetCookie", "forEach", "entries", "keys", "values"]);
%put(%intrinsic("GlobalObject"), "Headers", Headers, 5);

function HeaderPairs(headers) {
    return ArraySpread([], headers);
}
