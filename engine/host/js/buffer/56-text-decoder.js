// TextDecoder. SPEC: Encoding Standard, section 7.2. RUNTIME: Node 20 lib/internal/encoding.js, makeTextDecoderICU, and
// src/node_i18n.cc, ConverterObject.
// SIMPLIFIED: encodings of more than one byte that are not Unicode's are refused.

const kTextDecoderBrand = 403;

// RUNTIME: Node 24 and pages have the encodings of the standard, Node 20 those of its library.
const kHasNewestEncodings = kNodeMajor === 0 || kIsNode24;

function EncodingOfLabel(label) {
    const name = %string_to_lower(%strip_white_space(label));
    const newer = kHasNewestEncodings ? kNewerDecoderLabels[name] : undefined;
    return newer === undefined ? kDecoderLabels[name] : newer;
}

// What the bytes from 128 on are in an encoding of single bytes; undefined for others.
function LettersOfEncoding(name) {
    const newer = kHasNewestEncodings ? kNewerByteEncodings[name] : undefined;
    return newer === undefined ? kByteEncodings[name] : newer;
}

// Slots: 0 encoding, 1 fatal, 2 keeps the byte order mark, 3 bytes that the last chunk left unfinished, 4 a mark would stand
// in the middle, 5 it has been used for a stream.
function TextDecoderConstructor(label = "utf-8", options) {
    "constructor";
    NeedNew(new.target, "TextDecoder");
    const name = ToString(label);
    if (!kIsBrowser && options !== undefined && options !== null && !%is_object(options)) throw ArgumentTypeError("options", "of type object", options);
    const known = EncodingOfLabel(name);
    if (known === undefined) throw UnknownEncoding(label);
    if (!IsUnicodeEncoding(known) && LettersOfEncoding(known) === undefined) %refuse(`the encoding '${known}' is not supported by Loopscope`);
    const settings = %is_object(options) ? options : { __proto__: null };
    return %slots(PrototypeOfNew(new.target, TextDecoderPrototype), kTextDecoderBrand, known, !!settings.fatal, !!settings.ignoreBOM, "", false, false);
}
const TextDecoderPrototype = %new_object(%intrinsic("ObjectPrototype"));

function IsUnicodeEncoding(name) {
    return name === "utf-8" || name === "utf-16le" || name === "utf-16be";
}

function RequireDecoder(value) {
    if (!%has_brand(value, kTextDecoderBrand)) throw NodeTypeError("ERR_INVALID_THIS", 'Value of "this" must be of type TextDecoder');
}

// How many bytes at the end are the beginning of a character that more bytes may complete. SPEC: Encoding Standard 8.1.1.
function UnfinishedBytes(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
        const first = bytes[bytes.length - back];
        if (first >= "\u0080" && first < "\u00c0") continue;
        const wanted = first >= "\u00f0" ? 4 : first >= "\u00e0" ? 3 : 2;
        const isStart = first >= "\u00c2" && first <= "\u00f4" && back < wanted;
        return isStart && (back === 1 || IsSecondByte(first, bytes[bytes.length - back + 1])) ? back : 0;
    }
    return 0;
}

function IsSecondByte(first, second) {
    const least = first === "\u00e0" ? "\u00a0" : first === "\u00f0" ? "\u0090" : "\u0080";
    const most = first === "\u00ed" ? "\u009f" : first === "\u00f4" ? "\u008f" : "\u00bf";
    return second >= least && second <= most;
}

// How many bytes at the end of a stream of UTF-16 wait for more: half a unit, and the first half of a pair.
function UnfinishedUnits(bytes, isBigEndian) {
    const odd = bytes.length % 2;
    const high = bytes[bytes.length - odd - (isBigEndian ? 2 : 1)];
    return odd + (high >= "\u00d8" && high < "\u00dc" ? 2 : 0);
}

function WithBytesSwapped(bytes) {
    const parts = [];
    for (let index = 0; index + 1 < bytes.length; index += 2) %push(parts, bytes[index + 1] + bytes[index]);
    return %join_texts(parts, "") + %string_slice(bytes, bytes.length - (bytes.length % 2), bytes.length);
}

function InvalidData(encoding) {
    return NodeTypeError("ERR_ENCODING_INVALID_ENCODED_DATA", `The encoded data was not valid for encoding ${encoding}`);
}

// U+FFFD for what is no text; with `fatal` that throws.
function TextOfUtf8(bytes, fatal) {
    const text = %decode_bytes(bytes, "utf8");
    if (fatal && %encode_text(text, "utf8") !== bytes) throw InvalidData("utf-8");
    return text;
}

function TextOfUtf16(bytes, encoding, fatal) {
    const isWhole = bytes.length % 2 === 0;
    const units = %decode_bytes(encoding === "utf-16be" ? WithBytesSwapped(bytes) : bytes, "utf16le");
    const text = %decode_bytes(%encode_text(units, "utf8"), "utf8");
    if (fatal && (!isWhole || text !== units)) throw InvalidData(encoding);
    return isWhole ? text : `${text}\ufffd`;
}

function TextOfSingleBytes(bytes, encoding, fatal) {
    const letters = LettersOfEncoding(encoding);
    const parts = [];
    for (let index = 0; index < bytes.length; index += 1) {
        const letter = bytes[index] < "\u0080" ? bytes[index] : letters[%code_point_at(bytes, index) - 128];
        if (fatal && letter === "\ufffd") throw InvalidData(encoding);
        %push(parts, letter);
    }
    return %join_texts(parts, "");
}

// RUNTIME: Node 20 has functions of its own for UTF-8, for Latin-1 and for the rest, which word it each in its way.
function NoBytesError(encoding, isQuick, input) {
    if (encoding === "utf-8" && isQuick) return NodeTypeError("ERR_INVALID_ARG_TYPE", 'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.');
    if (kIsNode24 && !IsUnicodeEncoding(encoding)) return ArgumentTypeError("input", "an instance of ArrayBuffer or ArrayBufferView", input);
    if (encoding === "windows-1252" && isQuick) {
        return NodeTypeError("ERR_INVALID_ARG_TYPE", 'The "input" argument must be an instance of ArrayBuffer, SharedArrayBuffer, or ArrayBufferView.');
    }
    return NodeTypeError("ERR_INVALID_ARG_TYPE", 'The "input" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.');
}

function BytesToDecode(input, encoding, isQuick) {
    if (input === undefined) return "";
    if (%class_of(input) === "ArrayBuffer") return %buffer_bytes(input);
    if (IsByteView(input)) return BinaryFromView(input);
    throw NoBytesError(encoding, isQuick, input);
}

function DecodeWith(encoding, bytes, fatal) {
    if (encoding === "utf-8") return TextOfUtf8(bytes, fatal);
    return IsUnicodeEncoding(encoding) ? TextOfUtf16(bytes, encoding, fatal) : TextOfSingleBytes(bytes, encoding, fatal);
}

function UnfinishedAtEnd(encoding, bytes) {
    if (encoding === "utf-8") return UnfinishedBytes(bytes);
    return IsUnicodeEncoding(encoding) ? UnfinishedUnits(bytes, encoding === "utf-16be") : 0;
}

%define_methods(TextDecoderPrototype, {
    get encoding() {
        RequireDecoder(this);
        return %slot(this, 0);
    },
    get fatal() {
        RequireDecoder(this);
        return %slot(this, 1);
    },
    get ignoreBOM() {
        RequireDecoder(this);
        return %slot(this, 2);
    },
    decode(input, options) {
        RequireDecoder(this);
        const encoding = %slot(this, 0);
        const isStream = %is_object(options) && !!options.stream;
        if (isStream) %set_slot(this, 5, true);
        // RUNTIME: until it is used for a stream, Node 20 has quick ways that look at no options.
        const isQuick = !%slot(this, 5) && (encoding === "utf-8" || encoding === "windows-1252");
        if (!isQuick && options !== undefined && options !== null && !%is_object(options)) throw ArgumentTypeError("options", "of type object", options);
        let bytes = %slot(this, 3) + BytesToDecode(input, encoding, isQuick);
        const keep = isStream ? UnfinishedAtEnd(encoding, bytes) : 0;
        %set_slot(this, 3, %string_slice(bytes, bytes.length - keep, bytes.length));
        bytes = %string_slice(bytes, 0, bytes.length - keep);
        // RUNTIME: the quick way of Node v20.20.2 takes the bytes of windows-1252 for those of Latin-1.
        if (isQuick && encoding === "windows-1252" && !kHasNewestEncodings) return %decode_bytes(bytes, "latin1");
        let text = DecodeWith(encoding, bytes, %slot(this, 1));
        if (text !== "") {
            if (!%slot(this, 2) && !%slot(this, 4) && IsUnicodeEncoding(encoding) && text[0] === "\ufeff") text = %string_slice(text, 1, text.length);
            %set_slot(this, 4, true);
        }
        if (!isStream) %set_slot(this, 4, false);
        return text;
    },
});
%define_methods(TextDecoderPrototype, {
    [kInspectCustom](depth, options) {
        RequireDecoder(this);
        if (typeof depth === "number" && depth < 0) return this;
        return `TextDecoder ${InspectValue({ encoding: %slot(this, 0), fatal: %slot(this, 1), ignoreBOM: %slot(this, 2) }, options)}`;
    },
});
DefineWebClass("TextDecoder", TextDecoderConstructor, TextDecoderPrototype);
