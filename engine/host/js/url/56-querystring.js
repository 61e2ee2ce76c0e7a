// querystring, and the percent encoding that it shares with URLs. RUNTIME: Node 20 lib/querystring.js. Bytes are strings of
// Latin-1 units.

const kQueryPlain = "!'()*-._~";

function IsAlphanumeric(letter) {
    return (letter >= "a" && letter <= "z") || (letter >= "A" && letter <= "Z") || (letter >= "0" && letter <= "9");
}


const PercentPairs = { __proto__: null };
for (let high = 0; high < 16; high += 1) {
    for (let low = 0; low < 16; low += 1) {
        PercentPairs[%byte_text(high * 16 + low)] = `%${"0123456789ABCDEF"[high]}${"0123456789ABCDEF"[low]}`;
    }
}

// Every byte of the text's UTF-8 form that is neither a letter nor a digit nor in `plain` becomes %XX.
function PercentEncode(text, plain) {
    const bytes = EncodeText(text, "utf8");
    let result = "";
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index];
        result += IsAlphanumeric(byte) || %string_find(plain, byte, 0) >= 0 ? byte : PercentPairs[byte];
    }
    return result;
}

function HexDigit(letter) {
    if (letter === undefined) return -1;
    return %string_find("0123456789abcdef", %string_to_lower(letter), 0);
}

// %XX as bytes; what is no pair stays as it is. SPEC: URL Standard section 1.3, percent-decode.
function DecodeEscapes(bytes) {
    let result = "";
    for (let index = 0; index < bytes.length; index += 1) {
        const high = bytes[index] === "%" ? HexDigit(bytes[index + 1]) : -1;
        const low = high >= 0 ? HexDigit(bytes[index + 2]) : -1;
        result += low >= 0 ? %byte_text(high * 16 + low) : bytes[index];
        if (low >= 0) index += 2;
    }
    return result;
}

function PercentDecode(text, plusIsSpace) {
    const spaced = plusIsSpace ? %replace_all(text, "+", " ") : text;
    return DecodeBytes(DecodeEscapes(EncodeText(spaced, "utf8")), "utf8");
}

const QueryUnitAt = %intrinsic("StringPrototype").charCodeAt;

function QueryEscape(value) {
    let text = value;
    if (typeof value !== "string") text = typeof value === "object" ? `${ToString(value)}` : `${value}`;
    return PercentEncode(JoinSurrogates(text), kQueryPlain);
}

// A unit of a pair makes one code point with whatever follows it.
function JoinSurrogates(text) {
    let result = "";
    for (let index = 0; index < text.length; index += 1) {
        const unit = text[index];
        if (unit < "\ud800" || unit > "\udfff") {
            result += unit;
            continue;
        }
        index += 1;
        if (index === text.length) throw NodeErrorOf(UriErrorConstructor, "ERR_INVALID_URI", "URI malformed");
        result += %code_point_text(0x10000 + (((%call(QueryUnitAt, unit, 0) & 0x3ff) << 10) | (%call(QueryUnitAt, text, index) & 0x3ff)));
    }
    return result;
}

function QueryText(value) {
    if (typeof value === "string") return value;
    if (typeof value === "number" && value - value === 0) return `${value}`;
    if (typeof value === "bigint" || typeof value === "boolean") return `${value}`;
    return "";
}

// What Node falls back on where decodeURIComponent fails: each %XX is a byte, and so is what is left of every other unit.
function UnescapedBytes(text) {
    return DecodeEscapes(EncodeText(text, "latin1"));
}

const DecodeUriComponent = %native("global.decodeURIComponent");

function HasEscape(text) {
    for (let at = %string_find(text, "%", 0); at >= 0; at = %string_find(text, "%", at + 1)) {
        if (HexDigit(text[at + 1]) >= 0 && HexDigit(text[at + 2]) >= 0) return true;
    }
    return false;
}

function UnescapeQuery(text) {
    try {
        return %call(DecodeUriComponent, undefined, text);
    } catch {
        return DecodeBytes(UnescapedBytes(text), "utf8");
    }
}

// A name or value of a query. RUNTIME: Node decodes one only where it finds an escape, and then as querystring.unescape does.
function DecodeQueryPart(text) {
    if (kIsBrowser) return PercentDecode(text, true);
    const spaced = %replace_all(text, "+", " ");
    return HasEscape(spaced) ? UnescapeQuery(spaced) : spaced;
}

// The same with a function of the program's, which gets every part.
function DecodeWithOwn(text, decode) {
    const spaced = %replace_all(text, "+", "%20");
    try {
        return decode(spaced);
    } catch {
        return QueryFunctions.unescape(spaced);
    }
}

const QueryFunctions = {
    unescapeBuffer(text, decodeSpaces) {
        return BufferFromBinary(UnescapedBytes(decodeSpaces ? %replace_all(`${text}`, "+", " ") : text));
    },
    unescape(text) {
        return UnescapeQuery(ToString(text));
    },
    escape(text) {
        return QueryEscape(text);
    },
    stringify(record, separator, equals, options) {
        if (!%is_object(record)) return "";
        const between = `${separator || "&"}`;
        const is = equals || "=";
        const encode = options && typeof options.encodeURIComponent === "function" ? options.encodeURIComponent : QueryFunctions.escape;
        const keys = EnumerableNames(record);
        const parts = [];
        for (let index = 0; index < keys.length; index += 1) {
            const value = record[keys[index]];
            const key = encode(keys[index]);
            if (!IsArray(value)) {
                %push(parts, `${key}${is}${encode(QueryText(value))}`);
                continue;
            }
            for (let item = 0; item < value.length; item += 1) %push(parts, `${key}${is}${encode(QueryText(value[item]))}`);
        }
        return %join_texts(parts, between);
    },
    parse(text, separator, equals, options) {
        const record = { __proto__: null };
        if (typeof text !== "string" || text.length === 0) return record;
        const is = equals ? `${equals}` : "=";
        let own = options && typeof options.decodeURIComponent === "function" ? options.decodeURIComponent : undefined;
        if (own === undefined && QueryFunctions.unescape !== kQueryUnescape) own = QueryFunctions.unescape;
        const decode = own === undefined ? DecodeQueryPart : (part) => DecodeWithOwn(part, own);
        const limit = options && typeof options.maxKeys === "number" ? options.maxKeys : 1000;
        const parts = %split_text(text, separator ? `${separator}` : "&");
        let count = 0;
        for (let index = 0; index < parts.length; index += 1) {
            if (limit > 0 && count === limit) break;
            count += 1;
            if (parts[index] === "") continue;
            const part = parts[index];
            const place = %string_find(part, is, 0);
            const key = decode(place < 0 ? part : %string_slice(part, 0, place));
            const value = place < 0 ? "" : decode(%string_slice(part, place + is.length, part.length));
            if (record[key] === undefined) {
                record[key] = value;
            } else if (IsArray(record[key])) {
                %push(record[key], value);
            } else {
                record[key] = [record[key], value];
            }
        }
        return record;
    },
};
const kQueryUnescape = QueryFunctions.unescape;
QueryFunctions.encode = QueryFunctions.stringify;
QueryFunctions.decode = QueryFunctions.parse;
DefineModule("querystring", () => QueryFunctions);
