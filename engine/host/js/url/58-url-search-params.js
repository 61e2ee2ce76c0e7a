// URLSearchParams. SPEC: URL Standard section 6.2. RUNTIME: Node 20 lib/internal/url.js.

const kSearchParamsBrand = 321;  // 0 the pairs [name, value, name, …], 1 the URL it belongs to or undefined
const kSearchIteratorBrand = 322;  // 0 pairs or undefined when done, 1 place, 2 what it gives
const SearchParamsPrototype = %new_object(%intrinsic("ObjectPrototype"));
const SearchIteratorPrototype = %new_object(%intrinsic("IteratorPrototype"));

function SearchPairs(query) {
    const pairs = [];
    const parts = %split_text(query, "&");
    for (let index = 0; index < parts.length; index += 1) {
        if (parts[index] === "") continue;
        const place = %string_find(parts[index], "=", 0);
        const name = place < 0 ? parts[index] : %string_slice(parts[index], 0, place);
        %push(pairs, DecodeQueryPart(name));
        %push(pairs, place < 0 ? "" : DecodeQueryPart(%string_slice(parts[index], place + 1, parts[index].length)));
    }
    return pairs;
}

// SPEC: WebIDL section 3.2.12, USVString: half of a pair becomes U+FFFD.
function ToScalarText(value) {
    return DecodeBytes(EncodeText(ToString(value), "utf8"), "utf8");
}

function WriteSearchPairs(pairs) {
    const parts = [];
    for (let index = 0; index < pairs.length; index += 2) %push(parts, `${EncodeFormText(pairs[index])}=${EncodeFormText(pairs[index + 1])}`);
    return %join_texts(parts, "&");
}

function EncodeFormText(text) {
    return %replace_all(PercentEncode(text, "*-._ "), " ", "+");
}

function UpdateUrlOf(params) {
    const url = %slot(params, 1);
    if (url === undefined) return;
    const text = WriteSearchPairs(%slot(params, 0));
    %slot(url, 0).query = text === "" ? null : text;
    StripOpaquePath(%slot(url, 0));
}

function SearchParamsConstructor(init = undefined) {
    "constructor";
    NeedNew(new.target, "URLSearchParams");
    return %slots(PrototypeFromNewTarget(new.target, SearchParamsPrototype), kSearchParamsBrand, PairsFromInit(init), undefined);
}
%set_constructor(SearchParamsConstructor, SearchParamsPrototype, "URLSearchParams", 0);
NoteClass(SearchParamsConstructor);

function ListOfIterable(iterable) {
    const list = [];
    %intrinsic("ArraySpread")(list, iterable);
    return list;
}

function PairsFromInit(init) {
    if (init === undefined || (init === null && !kIsNode24 && !kIsBrowser)) return [];
    if (!%is_object(init)) return SearchPairs(WithoutFirst(ToScalarText(init), "?"));
    if (%has_brand(init, kSearchParamsBrand)) return CopyOf(%slot(init, 0));
    const pairs = [];
    const method = init[%intrinsic("SymbolIterator")];
    if (method !== undefined && method !== null) {
        if (typeof method !== "function") throw NodeTypeError("ERR_ARG_NOT_ITERABLE", "Query pairs must be iterable");
        const list = ListOfIterable(init);
        for (let index = 0; index < list.length; index += 1) {
            const pair = %is_object(list[index]) && typeof list[index][%intrinsic("SymbolIterator")] === "function" ? ListOfIterable(list[index]) : [];
            if (pair.length !== 2) throw NodeTypeError("ERR_INVALID_TUPLE", "Each query pair must be an iterable [name, value] tuple");
            %push(pairs, ToScalarText(pair[0]));
            %push(pairs, ToScalarText(pair[1]));
        }
        return pairs;
    }
    const keys = EnumerableNames(init);
    for (let index = 0; index < keys.length; index += 1) {
        %push(pairs, ToScalarText(keys[index]));
        %push(pairs, ToScalarText(init[keys[index]]));
    }
    return pairs;
}

function PairsOf(value) {
    if (!%has_brand(value, kSearchParamsBrand)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type URLSearchParams');
    return %slot(value, 0);
}

function PlaceOfName(pairs, name, from) {
    for (let index = from; index < pairs.length; index += 2) {
        if (pairs[index] === name) return index;
    }
    return -1;
}

// The pairs without those of the name, from the place on.
function PairsWithout(pairs, name, value, from) {
    const kept = [];
    for (let index = 0; index < pairs.length; index += 2) {
        if (index >= from && pairs[index] === name && (value === undefined || pairs[index + 1] === value)) continue;
        %push(kept, pairs[index]);
        %push(kept, pairs[index + 1]);
    }
    return kept;
}

function MakeSearchIterator(params, kind) {
    PairsOf(params);
    return %slots(SearchIteratorPrototype, kSearchIteratorBrand, params, 0, kind);
}

%define_methods(SearchParamsPrototype, {
    get size() { return PairsOf(this).length / 2; },
    append(name, value) {
        const pairs = PairsOf(this);
        RequireParameters("URLSearchParams", "append", arguments.length, "name", "value");
        %push(pairs, ToScalarText(name));
        %push(pairs, ToScalarText(value));
        UpdateUrlOf(this);
    },
    delete(name, value = undefined) {
        PairsOf(this);
        RequireParameters("URLSearchParams", "delete", arguments.length, "name");
        %set_slot(this, 0, PairsWithout(PairsOf(this), ToScalarText(name), value === undefined ? undefined : ToScalarText(value), 0));
        UpdateUrlOf(this);
    },
    get(name) {
        const pairs = PairsOf(this);
        RequireParameters("URLSearchParams", "get", arguments.length, "name");
        const place = PlaceOfName(pairs, ToScalarText(name), 0);
        return place < 0 ? null : pairs[place + 1];
    },
    getAll(name) {
        const pairs = PairsOf(this);
        RequireParameters("URLSearchParams", "getAll", arguments.length, "name");
        const wanted = ToScalarText(name);
        const values = [];
        for (let index = 0; index < pairs.length; index += 2) {
            if (pairs[index] === wanted) %push(values, pairs[index + 1]);
        }
        return values;
    },
    has(name, value = undefined) {
        const pairs = PairsOf(this);
        RequireParameters("URLSearchParams", "has", arguments.length, "name");
        const wanted = ToScalarText(name);
        if (value === undefined) return PlaceOfName(pairs, wanted, 0) >= 0;
        return PairsWithout(pairs, wanted, ToScalarText(value), 0).length !== pairs.length;
    },
    set(name, value) {
        const pairs = PairsOf(this);
        RequireParameters("URLSearchParams", "set", arguments.length, "name", "value");
        const wanted = ToScalarText(name);
        const text = ToScalarText(value);
        const place = PlaceOfName(pairs, wanted, 0);
        if (place < 0) {
            %push(pairs, wanted);
            %push(pairs, text);
        } else {
            pairs[place + 1] = text;
            %set_slot(this, 0, PairsWithout(pairs, wanted, undefined, place + 2));
        }
        UpdateUrlOf(this);
    },
    sort() {
        const pairs = PairsOf(this);
        for (let index = 2; index < pairs.length; index += 2) {
            const name = pairs[index];
            const value = pairs[index + 1];
            let place = index;
            for (; place > 0 && pairs[place - 2] > name; place -= 2) {
                pairs[place] = pairs[place - 2];
                pairs[place + 1] = pairs[place - 1];
            }
            pairs[place] = name;
            pairs[place + 1] = value;
        }
        UpdateUrlOf(this);
    },
    entries() { return MakeSearchIterator(this, kindEntries); },
    forEach(callback, thisArgument = undefined) {
        PairsOf(this);
        ValidateFunction(callback, "callback");
        for (let index = 0; index < %slot(this, 0).length; index += 2) {
            %call(callback, thisArgument, %slot(this, 0)[index + 1], %slot(this, 0)[index], this);
        }
    },
    keys() { return MakeSearchIterator(this, kindKeys); },
    values() { return MakeSearchIterator(this, kindValues); },
    toString() { return WriteSearchPairs(PairsOf(this)); },
    [kInspectCustom](depth, options) {
        const pairs = PairsOf(this);
        if (typeof depth === "number" && depth < 0) return Styled(options, "[Object]", "special");
        const parts = [];
        let length = -2;
        for (let index = 0; index < pairs.length; index += 2) {
            %push(parts, `${InspectValue(pairs[index], options)} => ${InspectValue(pairs[index + 1], options)}`);
            length += %strip_escape_codes(parts[parts.length - 1]).length + 2;
        }
        const name = this.constructor.name;
        if (parts.length === 0) return `${name} {}`;
        return length > options.breakLength ? `${name} {\n  ${%join_texts(parts, ",\n  ")} }` : `${name} { ${%join_texts(parts, ", ")} }`;
    },
});
%put(SearchParamsPrototype, %intrinsic("SymbolIterator"), SearchParamsPrototype.entries, 5);
%put(SearchParamsPrototype, %intrinsic("SymbolToStringTag"), "URLSearchParams", 4);

%define_methods(SearchIteratorPrototype, {
    next() {
        if (!%has_brand(this, kSearchIteratorBrand)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type URLSearchParamsIterator');
        const params = %slot(this, 0);
        const place = %slot(this, 1);
        const pairs = %slot(params, 0);
        if (place >= pairs.length) return kIsBrowser ? { done: true, value: undefined } : { value: undefined, done: true };
        %set_slot(this, 1, place + 2);
        const kind = %slot(this, 2);
        const value = kind === kindKeys ? pairs[place] : kind === kindValues ? pairs[place + 1] : [pairs[place], pairs[place + 1]];
        return kIsBrowser ? { done: false, value } : { value, done: false };
    },
    [kInspectCustom](depth, context) {
        if (!%has_brand(this, kSearchIteratorBrand)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type URLSearchParamsIterator');
        if (typeof depth === "number" && depth < 0) return "[Object]";
        const pairs = %slot(%slot(this, 0), 0);
        const kind = %slot(this, 2);
        const rest = [];
        for (let index = %slot(this, 1); index < pairs.length; index += 2) {
            %push(rest, kind === kindKeys ? pairs[index] : kind === kindValues ? pairs[index + 1] : [pairs[index], pairs[index + 1]]);
        }
        const options = MergedOptions(context, { __proto__: null, depth: depth === null ? null : depth - 1 });
        const isLong = %string_find(InspectValue(rest, options), "\n", 0) >= 0;
        const texts = [];
        for (let index = 0; index < rest.length; index += 1) %push(texts, InspectValue(rest[index], options));
        return `${this[%intrinsic("SymbolToStringTag")]} {${isLong ? "\n  " : " "}${%join_texts(texts, isLong ? ",\n  " : ", ")} }`;
    },
});
%put(SearchIteratorPrototype, %intrinsic("SymbolToStringTag"), "URLSearchParams Iterator", 4);
