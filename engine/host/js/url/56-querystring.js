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
        result += IsAlphanumeric(byte) || %string_index_of(plain, byte, 0) >= 0 ? byte : PercentPairs[byte];
    }
    return result;
}

function HexDigit(letter) {
    if (letter === undefined) return -1;
    return %string_index_of("0123456789abcdef", %string_to_lower(letter), 0);
}

// %XX as bytes; what is no pair stays as it is.
function PercentDecode(text, plusIsSpace) {
    const bytes = EncodeText(text, "utf8");
    let result = "";
    for (let index = 0; index < bytes.length; index += 1) {
        const byte = bytes[index];
        const high = byte === "%" ? HexDigit(bytes[index + 1]) : -1;
        const low = high >= 0 ? HexDigit(bytes[index + 2]) : -1;
        if (low >= 0) {
            result += %byte_text(high * 16 + low);
            index += 2;
        } else {
            result += plusIsSpace && byte === "+" ? " " : byte;
        }
    }
    return DecodeBytes(result, "utf8");
}

function QueryEscape(value) {
    let text = value;
    if (typeof value !== "string") text = typeof value === "object" ? `${ToString(value)}` : `${value}`;
    return PercentEncode(text, kQueryPlain);
}

function QueryText(value) {
    if (typeof value === "string") return value;
    if (typeof value === "number" && value - value === 0) return `${value}`;
    if (typeof value === "bigint" || typeof value === "boolean") return `${value}`;
    return "";
}

const QueryFunctions = {
    unescapeBuffer(text) {
        return BufferFromBinary(EncodeText(PercentDecode(text, false), "utf8"));
    },
    unescape(text) {
        return PercentDecode(ToString(text), false);
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
        const decode = options && typeof options.decodeURIComponent === "function" ? options.decodeURIComponent : QueryFunctions.unescape;
        const limit = options && typeof options.maxKeys === "number" ? options.maxKeys : 1000;
        const parts = %split_text(text, separator ? `${separator}` : "&");
        let count = 0;
        for (let index = 0; index < parts.length; index += 1) {
            if (parts[index] === "") continue;
            if (limit > 0 && count === limit) break;
            count += 1;
            const part = %replace_all(parts[index], "+", " ");
            const place = %string_index_of(part, is, 0);
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
QueryFunctions.encode = QueryFunctions.stringify;
QueryFunctions.decode = QueryFunctions.parse;
DefineModule("querystring", () => QueryFunctions);
