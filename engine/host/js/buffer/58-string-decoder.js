// The string_decoder module: text of bytes that come in pieces. RUNTIME: Node 20 lib/string_decoder.js,
// src/string_decoder.cc. The state is a Buffer that shows when a decoder is printed: four bytes of a character that is
// not complete, how many bytes it lacks, how many are kept, and the encoding's number.

const kDecoderState = %new_symbol("kNativeDecoder");
const kDecoderLacks = 4;
const kDecoderKeeps = 5;
const kDecoderEncodings = { __proto__: null, ascii: 0, utf8: 1, base64: 2, utf16le: 3, latin1: 4, hex: 5, base64url: 7 };

function StringDecoderConstructor(encoding) {
    "function";
    // RUNTIME: Node 8 lib/string_decoder.js, normalizeEncoding.
    if (kNodeMajor > 0 && kNodeMajor < 10 && encoding && KnownEncoding(encoding) === undefined) {
        throw PlainOldError(ErrorConstructor, `Unknown encoding: ${encoding}`);
    }
    this.encoding = BufferEncoding(encoding);
    const state = BufferFromBinary(%string_repeat("\u0000", 7));
    state[6] = kDecoderEncodings[this.encoding];
    this[kDecoderState] = state;
}

function DecoderEncoding(state) {
    const names = %own_keys(kDecoderEncodings);
    for (let index = 0; index < names.length; index += 1) {
        if (kDecoderEncodings[names[index]] === state[6]) return names[index];
    }
    return "utf8";
}

function KeptBytes(state) {
    return %string_slice(%view_bytes(state), 0, state[kDecoderKeeps]);
}

function KeepBytes(state, bytes, lacks) {
    %view_write(state, 0, bytes);
    state[kDecoderKeeps] = bytes.length;
    state[kDecoderLacks] = lacks;
}

function IsContinuation(byte) {
    return (byte & 0xC0) === 0x80;
}

function DecodePiece(state, bytes) {
    const encoding = DecoderEncoding(state);
    if (encoding === "ascii" || encoding === "latin1" || encoding === "hex") return DecodeBytes(bytes, encoding);
    let rest = bytes;
    let text = "";
    if (state[kDecoderLacks] > 0) {
        const taken = BytesTaken(state, bytes, encoding);
        KeepBytes(state, `${KeptBytes(state)}${%string_slice(bytes, 0, taken.count)}`, taken.lacks);
        rest = %string_slice(bytes, taken.count, bytes.length);
        if (taken.lacks === 0) {
            text = DecodeBytes(KeptBytes(state), encoding);
            KeepBytes(state, "", 0);
        }
    }
    if (rest.length === 0) return text;
    const kept = LengthOfUnfinished(BufferFromBinary(rest), encoding);
    if (kept.count > 0) {
        KeepBytes(state, %string_slice(rest, rest.length - kept.count, rest.length), kept.lacks);
        rest = %string_slice(rest, 0, rest.length - kept.count);
    }
    return text + DecodeBytes(rest, encoding);
}

// How much of a piece goes to the character that is not complete. In UTF-8 a byte that does not continue it ends it.
function BytesTaken(state, bytes, encoding) {
    const lacks = state[kDecoderLacks];
    const count = %math_min(bytes.length, lacks);
    if (encoding === "utf8") {
        const data = BufferFromBinary(bytes);
        for (let index = 0; index < count; index += 1) {
            if (!IsContinuation(data[index])) return { __proto__: null, count: index, lacks: 0 };
        }
    }
    return { __proto__: null, count, lacks: lacks - count };
}

function LengthOfUnfinished(data, encoding) {
    const nothing = { __proto__: null, count: 0, lacks: 0 };
    if (encoding === "utf8") return UnfinishedUtf8(data, nothing);
    if (encoding === "utf16le") {
        if (data.length % 2 === 1) return { __proto__: null, count: 1, lacks: 1 };
        return (data[data.length - 1] & 0xFC) === 0xD8 ? { __proto__: null, count: 2, lacks: 2 } : nothing;
    }
    const count = data.length % 3;
    return count > 0 ? { __proto__: null, count, lacks: 3 - count } : nothing;
}

// Looks back for the first byte of the last character; more than three bytes that continue one are no character.
function UnfinishedUtf8(data, nothing) {
    if ((data[data.length - 1] & 0x80) === 0) return nothing;
    for (let count = 1; count <= 4 && count <= data.length; count += 1) {
        const byte = data[data.length - count];
        if (IsContinuation(byte)) continue;
        const length = (byte & 0xE0) === 0xC0 ? 2 : (byte & 0xF0) === 0xE0 ? 3 : (byte & 0xF8) === 0xF0 ? 4 : 0;
        return count < length ? { __proto__: null, count, lacks: length - count } : nothing;
    }
    return nothing;
}

function FlushDecoder(state) {
    let bytes = KeptBytes(state);
    const encoding = DecoderEncoding(state);
    if (encoding === "utf16le" && bytes.length % 2 === 1) bytes = %string_slice(bytes, 0, bytes.length - 1);
    KeepBytes(state, "", 0);
    // RUNTIME: Node 6 lib/string_decoder.js, utf8End: each byte of what is not complete stands for itself.
    if (encoding === "utf8" && kNodeMajor > 0 && kNodeMajor < 8) return %string_repeat("\uFFFD", bytes.length);
    return DecodeBytes(bytes, encoding);
}

const StringDecoderPrototype = {
    write(buf) {
        if (typeof buf === "string") return buf;
        if (!IsByteView(buf)) throw ArgumentTypeError("buf", "an instance of Buffer, TypedArray, or DataView", buf);
        const state = this[kDecoderState];
        if (!state) throw NodeTypeError("ERR_INVALID_THIS", "Value of \"this\" must be of type StringDecoder");
        return DecodePiece(state, %view_bytes(buf));
    },
    end(buf) {
        const text = buf === undefined ? "" : this.write(buf);
        const state = this[kDecoderState];
        return state[kDecoderKeeps] > 0 ? text + FlushDecoder(state) : text;
    },
    text(buf, offset) {
        KeepBytes(this[kDecoderState], "", 0);
        return this.write(buf.slice(offset));
    },
    get lastChar() {
        return this[kDecoderState].subarray(0, 4);
    },
    get lastNeed() {
        return this[kDecoderState][kDecoderLacks];
    },
    get lastTotal() {
        return this[kDecoderState][kDecoderKeeps] + this[kDecoderState][kDecoderLacks];
    },
};
%set_name(StringDecoderConstructor, "StringDecoder");
%put(StringDecoderConstructor, "prototype", StringDecoderPrototype, 1);
%put(StringDecoderPrototype, "constructor", StringDecoderConstructor, 5);

DefineModule("string_decoder", () => ({ StringDecoder: StringDecoderConstructor }));
