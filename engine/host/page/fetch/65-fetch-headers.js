// Headers. SPEC: Fetch section 5.1. The record has a list of [name in lower case, value].

function IsHeaderName(text) {
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] <= " " || text[index] > "~" || %string_find("\"(),/:;<=>?@[\\]{}", text[index], 0) >= 0) return false;
    }
    return text !== "";
}

function HeaderName(value, where) {
    const text = `${value}`;
    if (!IsHeaderName(text)) %throw_type_error(`Failed to ${where}: Invalid name`);
    return %to_lower(text);
}

function HeaderValue(value, where) {
    const text = Trimmed(`${value}`);
    for (let index = 0; index < text.length; index += 1) {
        if (text[index] === "\0" || text[index] === "\r" || text[index] === "\n") %throw_type_error(`Failed to ${where}: Invalid value`);
        if (text[index] > "\u00ff") %throw_type_error(`Failed to ${where}: String contains non ISO-8859-1 code point.`);
    }
    return text;
}

function AppendHeader(list, name, value) {
    for (let index = 0; index < list.length; index += 1) {
        if (list[index][0] !== name || name === "set-cookie") continue;
        list[index][1] += `, ${value}`;
        return;
    }
    %push(list, [name, value]);
}

// Fill a Headers object (section 5.1): of pairs, of an object's properties, of other headers.
function FillHeaders(list, init, where) {
    if (!%is_object(init)) {
        %throw_type_error(`Failed to ${where}: The provided value is not of type '(record<ByteString, ByteString> or sequence<sequence<ByteString>>)'.`);
    }
    const pairs = [];
    if (%is_callable(init[%intrinsic("SymbolIterator")])) {
        const given = ArraySpread([], init);
        for (let index = 0; index < given.length; index += 1) {
            const pair = ArraySpread([], given[index]);
            if (pair.length !== 2) %throw_type_error(`Failed to ${where}: Invalid value`);
            %push(pairs, pair);
        }
    } else {
        const names = %own_enumerable_keys(init);
        for (let index = 0; index < names.length; index += 1) %push(pairs, [names[index], init[names[index]]]);
    }
    for (let index = 0; index < pairs.length; index += 1) AppendHeader(list, HeaderName(pairs[index][0], where), HeaderValue(pairs[index][1], where));
}

function HeadersList(value) {
    return Receiver(value, "isHeaders").list;
}

// Of headers of which only some are known, those that another server may or may not send.
const kServersHeaders = ["cache-control", "connection", "date", "etag", "expires", "keep-alive", "last-modified", "server", "vary"];

function HeaderOf(value, name) {
    const found = FindHeader(HeadersList(value), name);
    if (found === undefined && InsideOf(value).isInPart && ListHas(kServersHeaders, name)) %refuse(`the header ${name} of what a page's own server sends is not supported by Loopscope`);
    return found;
}

function AllHeaders(value) {
    const list = HeadersList(value);
    if (InsideOf(value).isInPart) %refuse("all headers of what a page's own server sends are not supported by Loopscope: ask for content-type or content-length");
    return list;
}

function FindHeader(list, name) {
    for (let index = 0; index < list.length; index += 1) {
        if (list[index][0] === name) return list[index];
    }
    return undefined;
}

function DropHeaders(list, name) {
    for (let found = FindHeader(list, name); found !== undefined; found = FindHeader(list, name)) DropFromList(list, found);
}

const kHeadersIterators = PairIteratorPrototype("Headers");

function HeadersIterator(headers, choose) {
    HeadersList(headers);
    return MakePairIterator(kHeadersIterators, () => SortedHeaders(headers), choose);
}

function SortedHeaders(headers) {
    const list = AllHeaders(headers);
    const names = [];
    for (let index = 0; index < list.length; index += 1) {
        if (PlaceInList(names, list[index][0]) < 0) %push(names, list[index][0]);
    }
    %sort_by_text(names);
    const sorted = [];
    for (let index = 0; index < names.length; index += 1) {
        for (let place = 0; place < list.length; place += 1) {
            if (list[place][0] === names[index]) %push(sorted, list[place]);
        }
    }
    return sorted;
}

function MakeHeaders(list) {
    const headers = %new_object(Headers.prototype);
    SetInside(headers, { __proto__: null, isHeaders: true, list });
    return headers;
}

class Headers {
    constructor(init = undefined) {
        const list = [];
        SetInside(this, { __proto__: null, isHeaders: true, list });
        if (init !== undefined) FillHeaders(list, init, "construct 'Headers'");
    }
    append(...list) {
        const headers = HeadersList(this);
        NeedArguments(list, 2, "append", "Headers");
        const where = "execute 'append' on 'Headers'";
        AppendHeader(headers, HeaderName(list[0], where), HeaderValue(list[1], where));
    }
    delete(...list) {
        const headers = HeadersList(this);
        NeedArguments(list, 1, "delete", "Headers");
        DropHeaders(headers, HeaderName(list[0], "execute 'delete' on 'Headers'"));
    }
    get(...list) {
        HeadersList(this);
        NeedArguments(list, 1, "get", "Headers");
        return HeaderOf(this, HeaderName(list[0], "execute 'get' on 'Headers'"))?.[1] ?? null;
    }
    getSetCookie() {
        const values = [];
        const list = HeadersList(this);
        for (let index = 0; index < list.length; index += 1) {
            if (list[index][0] === "set-cookie") %push(values, list[index][1]);
        }
        return values;
    }
    has(...list) {
        HeadersList(this);
        NeedArguments(list, 1, "has", "Headers");
        return HeaderOf(this, HeaderName(list[0], "execute 'has' on 'Headers'")) !== undefined;
    }
    set(...list) {
        const headers = HeadersList(this);
        NeedArguments(list, 2, "set", "Headers");
        const where = "execute 'set' on 'Headers'";
        const name = HeaderName(list[0], where);
        const value = HeaderValue(list[1], where);
        DropHeaders(headers, name);
        %push(headers, [name, value]);
    }
    entries() { return HeadersIterator(this, (pair) => [pair[0], pair[1]]); }
    forEach(callback, thisArg = undefined) {
        NeedFunction(callback, 1, "forEach", "Headers");
        let pair;
        for (let index = 0; (pair = SortedHeaders(this)[index]) !== undefined; index += 1) %call(callback, thisArg, pair[1], pair[0], this);
    }
    keys() { return HeadersIterator(this, (pair) => pair[0]); }
    values() { return HeadersIterator(this, (pair) => pair[1]); }
}
DefineInterface(Headers);
%put(Headers.prototype, %intrinsic("SymbolIterator"), Headers.prototype.entries, 5);
