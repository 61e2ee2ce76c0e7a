// Bytes as base64 and as hex. SPEC: ECMA-262, Uint8Array.fromBase64 and its neighbours (V8 14).

// Those of both alphabets; each has two more.
const kSharedLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
const kBase64Partial = "The base64 input terminates with a single character, excluding padding (=).";
const kBase64Wrong = "Found a character that cannot be part of a valid base64 string.";
const kBase64Padding = "The base64 input terminates with non-zero padding bits.";
const kHexWrong = "Input string must contain hex characters in even length";

function Base64Choice(options, name, choices) {
    const value = options?.[name];
    if (value === undefined) return choices[0];
    if (typeof value !== "string" || !ListHas(choices, value)) %throw_type_error(`invalid option ${value}`);
    return value;
}

function CheckByteOptions(options) {
    if (options !== undefined && !%is_object(options)) %throw_type_error("invalid_argument");
}

function CheckByteText(text) {
    if (typeof text !== "string") %throw_type_error("input argument must be a string");
}

function ByteSyntaxError(message) {
    const constructor = %intrinsic("GlobalObject").SyntaxError;
    return %construct(constructor, [message], constructor);
}

function IsBytesOf(value) {
    return %class_of(value) === "TypedArray" && KindOf(value).constructor === Uint8ArrayConstructor;
}

// The bytes of the receiver as text.
function BytesOfReceiver(value, name) {
    if (!IsBytesOf(value)) {
        %throw_type_error(`Method Uint8Array.prototype.${name} called on incompatible receiver ${%class_of(value) === "TypedArray" ? "undefined" : %describe(value)}`);
    }
    CheckAttached(value, name);
    return BinaryFromView(value);
}

function CheckAttached(value, name) {
    if (%is_out_of_bounds(value)) ThrowDetached(`Uint8Array.prototype.${name}`, true);
}

function SkipBase64Blanks(text, from) {
    let index = from;
    while (index < text.length && HasUnitOf(text[index], " \t\n\f\r")) index += 1;
    return index;
}

// The bytes of `count` letters of six bits each that are together in `chunk`; undefined when bits are left over that may not be.
function BytesOfLetters(chunk, count, isStrict) {
    if (count === 4) return %string_from_units([chunk >> 16, (chunk >> 8) & 255, chunk & 255]);
    const rest = count === 2 ? chunk & 15 : chunk & 3;
    if (isStrict && rest !== 0) return undefined;
    return count === 2 ? %string_from_units([chunk >> 4]) : %string_from_units([chunk >> 10, (chunk >> 2) & 255]);
}

// SPEC: ECMA-262, FromBase64: { read, bytes, problem }.
function ReadBase64(text, alphabet, handling, most) {
    let read = 0;
    let bytes = "";
    let chunk = 0;
    let count = 0;
    let index = 0;
    const isStrict = handling === "strict";
    const result = (problem = undefined) => ({ __proto__: null, read, bytes, problem });
    if (most === 0) return result();
    for (;;) {
        index = SkipBase64Blanks(text, index);
        if (index === text.length) {
            if (count > 0) {
                if (handling === "stop-before-partial") return result();
                if (isStrict || count === 1) return result(kBase64Partial);
                bytes += BytesOfLetters(chunk, count, false);
            }
            read = text.length;
            return result();
        }
        const letter = text[index];
        index += 1;
        if (letter === "=") {
            if (count < 2) return result(kBase64Wrong);
            index = SkipBase64Blanks(text, index);
            if (count === 2) {
                if (index === text.length) {
                    if (handling === "stop-before-partial") return result();
                    return result(isStrict ? kBase64Partial : kBase64Wrong);
                }
                if (text[index] === "=") index = SkipBase64Blanks(text, index + 1);
            }
            if (index < text.length) return result(kBase64Wrong);
            const last = BytesOfLetters(chunk, count, isStrict);
            if (last === undefined) return result(kBase64Padding);
            bytes += last;
            read = text.length;
            return result();
        }
        const value = letter === (alphabet === "base64url" ? "-" : "+") ? 62 : letter === (alphabet === "base64url" ? "_" : "/") ? 63 : %string_find(kSharedLetters, letter, 0);
        if (value < 0) return result(kBase64Wrong);
        const left = most - bytes.length;
        if ((left === 1 && count === 2) || (left === 2 && count === 3)) return result();
        chunk = chunk * 64 + value;
        count += 1;
        if (count < 4) continue;
        bytes += BytesOfLetters(chunk, 4, false);
        chunk = count = 0;
        read = index;
        if (bytes.length === most) return result();
    }
}

function ReadHex(text, most) {
    let bytes = "";
    let read = 0;
    if (text.length % 2 !== 0) return { __proto__: null, read, bytes, problem: kHexWrong };
    for (; read < text.length && bytes.length < most; read += 2) {
        const high = %string_find("0123456789abcdef", %to_lower(text[read]), 0);
        const low = %string_find("0123456789abcdef", %to_lower(text[read + 1]), 0);
        if (high < 0 || low < 0) return { __proto__: null, read, bytes, problem: kHexWrong };
        bytes += %string_from_units([high * 16 + low]);
    }
    return { __proto__: null, read, bytes, problem: undefined };
}

function WrittenBase64(bytes, letters, padding) {
    let text = "";
    for (let index = 0; index < bytes.length; index += 3) {
        const left = bytes.length - index;
        const at = (place) => (index + place < bytes.length ? CodeUnitOf(bytes[index + place]) : 0);
        const bits = at(0) * 65536 + at(1) * 256 + at(2);
        text += letters[bits >> 18] + letters[(bits >> 12) & 63] + (left > 1 ? letters[(bits >> 6) & 63] : padding) + (left > 2 ? letters[bits & 63] : padding);
    }
    return text;
}

function BytesRead(found) {
    if (found.problem !== undefined) throw ByteSyntaxError(found.problem);
    return BufferFromBinary(found.bytes);
}

function Base64Found(text, options, most) {
    CheckByteText(text);
    CheckByteOptions(options);
    const alphabet = Base64Choice(options, "alphabet", ["base64", "base64url"]);
    const handling = Base64Choice(options, "lastChunkHandling", ["loose", "strict", "stop-before-partial"]);
    return ReadBase64(text, alphabet, handling, most);
}

// What was found before a mistake is written, too.
function WriteFound(target, name, find) {
    if (!IsBytesOf(target)) %throw_type_error("this is not a typed array.");
    CheckAttached(target, name);
    const { read, bytes, problem } = find(%view_length(target));
    for (let index = 0; index < bytes.length; index += 1) target[index] = CodeUnitOf(bytes[index]);
    if (problem !== undefined) throw ByteSyntaxError(problem);
    return { read, written: bytes.length };
}

%define_methods(PageGlobal.Uint8Array, {
    fromBase64(text, options = undefined) { return BytesRead(Base64Found(text, options, Infinity)); },
    fromHex(text) {
        CheckByteText(text);
        return BytesRead(ReadHex(text, Infinity));
    },
});
%define_methods(PageGlobal.Uint8Array.prototype, {
    toBase64(options = undefined) {
        if (!IsBytesOf(this)) BytesOfReceiver(this, "toBase64");
        CheckByteOptions(options);
        const alphabet = Base64Choice(options, "alphabet", ["base64", "base64url"]);
        const isBare = !!options?.omitPadding;
        return WrittenBase64(BytesOfReceiver(this, "toBase64"), kSharedLetters + (alphabet === "base64url" ? "-_" : "+/"), isBare ? "" : "=");
    },
    setFromBase64(text, options = undefined) { return WriteFound(this, "setFromBase64", (most) => Base64Found(text, options, most)); },
    toHex() {
        const bytes = BytesOfReceiver(this, "toHex");
        let text = "";
        for (let index = 0; index < bytes.length; index += 1) {
            const unit = CodeUnitOf(bytes[index]);
            text += "0123456789abcdef"[unit >> 4] + "0123456789abcdef"[unit & 15];
        }
        return text;
    },
    setFromHex(text) {
        return WriteFound(this, "setFromHex", (most) => {
            CheckByteText(text);
            return ReadHex(text, most);
        });
    },
});
