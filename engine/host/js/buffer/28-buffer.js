// Buffer, a Uint8Array with Node's methods. RUNTIME: Node 20 lib/buffer.js. Bytes travel as strings of Latin-1 units.

// Names of encodings, in lower case.
const kEncodings = {
    __proto__: null, "utf8": "utf8", "utf-8": "utf8", "latin1": "latin1", "binary": "latin1", "ascii": "ascii", "hex": "hex",
    "base64": "base64", "base64url": "base64url", "utf16le": "utf16le", "utf-16le": "utf16le", "ucs2": "utf16le", "ucs-2": "utf16le", "buffer": "buffer",
};

if (kNodeMajor > 0 && kNodeMajor < 6) delete kEncodings.latin1;

const BufferPrototype = %intrinsic("BufferPrototype");

const kLongestBuffer = kIsNode24 ? 9007199254740991 : kIsOldNode ? 2147483647 : 4294967296;
const kLongestString = kIsOldNode ? 1073741799 : 536870888;

function IsByteView(value) {
    const kind = %class_of(value);
    return kind === "TypedArray" || kind === "DataView";
}

function BinaryFromView(view) {
    if (!IsByteView(view)) throw NotBufferError();
    return %view_bytes(view);
}

// What C++ says of a receiver that has no bytes. RUNTIME: src/node_buffer.cc, THROW_AND_RETURN_UNLESS_BUFFER.
function NotBufferError() {
    return kIsOldNode ? OldCopyError() : NodeTypeError("ERR_INVALID_ARG_TYPE", "argument must be a buffer");
}

function WriteBinaryToView(view, offset, bytes) {
    %view_write(view, offset, bytes);
}

function BufferFromBinary(bytes) {
    return %new_view(BufferPrototype, bytes);
}

function EncodeText(text, encoding) {
    return %encode_text(text, encoding);
}

function DecodeBytes(bytes, encoding) {
    return %decode_bytes(bytes, encoding);
}

// The encoding of that name; a name that is false stands for UTF-8.
function UnknownEncodingError(encoding) {
    return NodeTypeError("ERR_UNKNOWN_ENCODING", `Unknown encoding: ${MessagePart(encoding)}`);
}

function BufferEncoding(encoding) {
    if (!encoding) return "utf8";
    const known = KnownEncoding(encoding);
    if (known === undefined) throw UnknownEncodingError(encoding);
    return known;
}

function KnownEncoding(encoding) {
    const known = kEncodings[%string_to_lower(`${encoding}`)];
    return known === "buffer" ? undefined : known;
}

// The memory that small buffers share. RUNTIME: Node v20.20.2 has used its first 8 bytes when a program starts.
const BufferPool = { __proto__: null, memory: undefined, size: 0, offset: 0 };

function BufferOver(memory, offset, length) {
    const view = %construct(Uint8ArrayConstructor, length === undefined ? [memory, offset] : [memory, offset, length], Uint8ArrayConstructor);
    %set_prototype(view, BufferPrototype);
    return view;
}

function PooledBuffer(length) {
    if (BufferPool.memory === undefined || length > BufferPool.size - BufferPool.offset) {
        BufferPool.offset = BufferPool.memory === undefined ? 8 : 0;
        BufferPool.size = BufferConstructor.poolSize;
        BufferPool.memory = BufferFromBinary(%string_repeat("\u0000", BufferPool.size)).buffer;
        if (!kIsOldNode) %table_set(UntransferableObjects, BufferPool.memory, true);
    }
    const view = BufferOver(BufferPool.memory, BufferPool.offset, length);
    BufferPool.offset = %math_ceil((BufferPool.offset + length) / 8) * 8;
    return view;
}

// A buffer of the bytes, in the pool when it is small and has a use for it.
function PooledFromBinary(bytes) {
    if (bytes.length === 0 || bytes.length >= BufferConstructor.poolSize / 2) return BufferFromBinary(bytes);
    const view = PooledBuffer(bytes.length);
    WriteBinaryToView(view, 0, bytes);
    return view;
}

function BufferFrom(value, encodingOrOffset, length) {
    if (typeof value === "number" && kIsOldNode && kNodeMajor < 10) {
        throw PlainOldError(TypeErrorConstructor, '"value" argument must not be a number');
    }
    if (typeof value === "number" && kIsOldNode) {
        throw NodeTypeError("ERR_INVALID_ARG_TYPE", 'The "value" argument must not be of type number. Received type number');
    }
    if (typeof value === "string") {
        if (kNodeMajor >= 6 && kNodeMajor < 10 && typeof encodingOrOffset === "string" && encodingOrOffset !== "" && KnownEncoding(encodingOrOffset) === undefined) {
            throw PlainOldError(TypeErrorConstructor, '"encoding" must be a valid string encoding');
        }
        return PooledFromBinary(EncodeText(value, typeof encodingOrOffset === "string" ? BufferEncoding(encodingOrOffset) : "utf8"));
    }
    if (typeof value === "object" && value !== null) {
        if (%class_of(value) === "ArrayBuffer") return BufferFromMemory(value, encodingOrOffset, length);
        const primitive = value.valueOf && value.valueOf();
        if (primitive !== undefined && primitive !== null && primitive !== value && (typeof primitive === "string" || typeof primitive === "object")) {
            return BufferFrom(primitive, encodingOrOffset, length);
        }
        if (value.length !== undefined || %class_of(value.buffer) === "ArrayBuffer") {
            return typeof value.length === "number" ? PooledFromBinary(BytesOfNumbers(value)) : BufferFromBinary("");
        }
        if (value.type === "Buffer" && IsArray(value.data)) return PooledFromBinary(BytesOfNumbers(value.data));
        const convert = value[%intrinsic("SymbolToPrimitive")];
        if (typeof convert === "function") {
            const text = %call(convert, value, "string");
            if (typeof text === "string") return BufferFrom(text, encodingOrOffset);
        }
    }
    throw ArgumentTypeError("first argument", "of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object", value);
}

function BufferFromMemory(memory, offset, length) {
    let begin = offset === undefined ? 0 : ToNumber(offset);
    if (begin !== begin) begin = 0;
    const most = memory.byteLength - begin;
    if (most < 0) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", '"offset" is outside of buffer bounds');
    // RUNTIME: Node 20 names the length, so that a Buffer does not follow a memory that is resized.
    if (length === undefined) return kIsNode24 ? BufferOver(memory, begin) : BufferOver(memory, begin, most);
    const count = ToNumber(length);
    if (count > most) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", '"length" is outside of buffer bounds');
    return BufferOver(memory, begin, count > 0 ? count : 0);
}

function BytesOfNumbers(list) {
    const bytes = [];
    // RUNTIME: V8 asks for the memory first.
    if (list.length > 1099511627775) throw PlainOldError(RangeErrorConstructor, LongListText());
    const count = list.length > 0 ? ToIntegerOrInfinity(list.length) : 0;
    for (let index = 0; index < count; index += 1) %push(bytes, %byte_text(ToNumber(list[index])));
    return %join_texts(bytes, "");
}

function LongListText() {
    if (kIsNode24) return "Array buffer allocation failed";
    if (!kIsOldNode) return "Invalid typed array length: 9007199254740991";
    return kNodeMajor >= 8 ? "Invalid array buffer length" : "Invalid typed array length";
}

function ZeroBuffer(size) {
    return BufferFromBinary(%string_repeat("\u0000", size >= 0 ? size : 0));
}

// RUNTIME: Node 8 and 6 lib/buffer.js, assertSize.
function CheckOldSize(size, allocates) {
    if (typeof size !== "number") throw PlainOldError(TypeErrorConstructor, '"size" argument must be a number');
    if (size < 0 && kNodeMajor < 8 && !allocates) return;
    if (size < 0) throw PlainOldError(RangeErrorConstructor, kNodeMajor < 8 ? "Invalid typed array length" : '"size" argument must not be negative');
    if (size > 2147483647) throw PlainOldError(RangeErrorConstructor, '"size" argument must not be larger than 2147483647');
}

function ValidateSize(size, allocates = false) {
    if (kNodeMajor > 0 && kNodeMajor < 10) {
        CheckOldSize(size, allocates);
        return;
    }
    ValidateNumber(size, "size");
    if (kIsOldNode && (size < 0 || size > 2147483647)) {
        throw NodeRangeError("ERR_INVALID_OPT_VALUE", `The value "${size}" is invalid for option "size"`);
    }
    if (kIsOldNode && size !== size) return; // RUNTIME: it makes an empty one.
    if (!(size >= 0 && size <= kLongestBuffer)) throw ArgumentRangeError("size", `>= 0 && <= ${kLongestBuffer}`, size);
}

function ValidateOffset(value, name, low = 0, high = 4294967296) {
    ValidateInteger(value, name, low, high);
}

let isBufferWarned = false;
// RUNTIME: Node 10 and newer lib/buffer.js, showFlaggedDeprecation: packages may call it.
function WarnOfBuffer() {
    if (isBufferWarned || %called_from_package()) return;
    isBufferWarned = true;
    EmitWarning("Buffer() is deprecated due to security and usability issues. Please use the Buffer.alloc(), "
        + "Buffer.allocUnsafe(), or Buffer.from() methods instead.", "DeprecationWarning", "DEP0005");
}

function BufferConstructor(value, encodingOrOffset, length) {
    "constructor";
    if (kNodeMajor >= 10) WarnOfBuffer();
    if (typeof value === "number") {
        if (typeof encodingOrOffset === "string") throw ArgumentTypeError("string", "of type string", value);
        ValidateSize(value);
        return ZeroBuffer(value);
    }
    return BufferFrom(value, encodingOrOffset, length);
}
%set_name(BufferConstructor, "Buffer");
%put(BufferConstructor, "prototype", BufferPrototype, 1);
%put(BufferPrototype, "constructor", BufferConstructor, 5);
%set_prototype(BufferConstructor, Uint8ArrayConstructor);

// RUNTIME: Node 10 and older lib/buffer.js, concat.
function WrongConcatError(name, kinds, value) {
    if (!kIsOldNode) return ArgumentTypeError(name, `an instance of ${kinds}`, value);
    if (kNodeMajor >= 10) return ArgumentTypeError(name, "one of Array, Buffer, or Uint8Array", value);
    const wanted = kNodeMajor === 8 ? "Buffer or Uint8Array instances" : kNodeMajor === 6 ? "Buffers" : "Buffers.";
    const subject = kNodeMajor >= 6 ? "\"list\"" : "list";
    return %construct(TypeErrorConstructor, [`${subject} argument must be an Array of ${wanted}`], TypeErrorConstructor);
}

%define_methods(BufferConstructor, {
    from(value, encodingOrOffset, length) {
        return BufferFrom(value, encodingOrOffset, length);
    },
    of(...numbers) {
        return BufferFromBinary(BytesOfNumbers(numbers));
    },
    alloc(size, fill, encoding) {
        ValidateSize(size, true);
        const buffer = ZeroBuffer(size);
        return fill === undefined || fill === 0 || size === 0 ? buffer : FillBuffer(buffer, fill, 0, buffer.length, encoding);
    },
    allocUnsafe(size) {
        ValidateSize(size);
        return PooledFromBinary(%string_repeat("\u0000", size >= 0 ? size : 0));
    },
    allocUnsafeSlow(size) {
        ValidateSize(size);
        return ZeroBuffer(size);
    },
    concat(list, length) {
        if (!IsArray(list)) throw WrongConcatError("list", "Array", list);
        if (list.length === 0) return BufferFromBinary("");
        if (length !== undefined && !kIsOldNode) ValidateOffset(length, "length");
        // RUNTIME: Node 20 lib/buffer.js, Buffer.concat, adds the lengths up first.
        for (let index = 0; length === undefined && !kIsNode24 && index < list.length; index += 1) list[index].length;
        const parts = [];
        for (let index = 0; index < list.length; index += 1) {
            if (!IsUint8Array(list[index])) throw WrongConcatError(`list[${index}]`, "Buffer or Uint8Array", list[index]);
            %push(parts, BinaryFromView(list[index]));
        }
        let bytes = %join_texts(parts, "");
        if (length !== undefined) bytes = %string_slice(`${bytes}${%string_repeat("\u0000", %math_max(0, length - bytes.length))}`, 0, length);
        return PooledFromBinary(bytes);
    },
    isBuffer(value) {
        return %is_object(value) && OrdinaryHasInstance(BufferConstructor, value);
    },
    isEncoding(encoding) {
        return typeof encoding === "string" && encoding.length !== 0 && KnownEncoding(encoding) !== undefined;
    },
    byteLength(value, encoding) {
        if (IsByteView(value) || %class_of(value) === "ArrayBuffer") return value.byteLength;
        if (typeof value !== "string") throw ArgumentTypeError("string", "of type string or an instance of Buffer or ArrayBuffer", value);
        return ByteLengthOfText(value, encoding);
    },
    compare(first, second) {
        if (!IsUint8Array(first)) throw ArgumentTypeError("buf1", "an instance of Buffer or Uint8Array", first);
        if (!IsUint8Array(second)) throw ArgumentTypeError("buf2", "an instance of Buffer or Uint8Array", second);
        return CompareBytes(BinaryFromView(first), BinaryFromView(second));
    },
});
BufferConstructor.poolSize = kIsNode24 ? 65536 : 8192;

function ByteLengthOfText(text, encoding) {
    const known = encoding ? KnownEncoding(encoding) : "utf8";
    // Digits of two kinds are counted, not read.
    if (known === "hex") return %math_floor(text.length / 2);
    if (known === "base64" || known === "base64url") return LengthOfBase64(text);
    return EncodeText(text, known === undefined ? "utf8" : known).length;
}

function LengthOfBase64(text) {
    let count = text.length;
    if (count > 0 && text[count - 1] === "=") count -= 1;
    if (count > 1 && text[count - 1] === "=") count -= 1;
    return %math_floor(count * 3 / 4);
}

function RelativeByte(value, fallback, length) {
    if (value === undefined) return fallback;
    const number = ToIntegerOrInfinity(value);
    return number < 0 ? %math_max(number + length, 0) : %math_min(number, length);
}

function ReadBigEndian(buffer, offset, size) {
    let number = 0;
    for (let index = 0; index < size; index += 1) number = number * 256 + buffer[offset + index];
    return number;
}

function Signed(number, bits) {
    return number >= 2 ** (bits - 1) ? number - 2 ** bits : number;
}

const kTranscodable = ["utf8", "utf16le", "latin1", "ascii"];

// The functions of the module that look at the whole of a buffer.
const WholeBufferFunctions = {
    // RUNTIME: Node 20 lib/buffer.js, transcode, and src/node_i18n.cc: what a character set lacks becomes a question mark.
    transcode(source, fromEnc, toEnc) {
        if (!IsUint8Array(source)) throw ArgumentTypeError("source", "an instance of Buffer or Uint8Array", source);
        const bytes = BinaryFromView(source);
        if (bytes.length === 0) return BufferFromBinary("");
        const from = TranscodableEncoding(fromEnc);
        const to = TranscodableEncoding(toEnc);
        if (from === undefined || to === undefined) {
            const error = %construct(ErrorConstructor, ["Unable to transcode Buffer [U_ILLEGAL_ARGUMENT_ERROR]"], ErrorConstructor);
            error.code = "U_ILLEGAL_ARGUMENT_ERROR";
            error.errno = 1;
            throw error;
        }
        const text = DecodeBytes(bytes, from);
        return BufferFromBinary(EncodeText(to === "latin1" || to === "ascii" ? Narrowed(text, to === "ascii" ? "\x7f" : "\xff") : text, to));
    },
    isUtf8(input) {
        RequireBytes(input);
        const bytes = BinaryFromView(IsByteView(input) ? input : BufferConstructor.from(input));
        return EncodeText(DecodeBytes(bytes, "utf8"), "utf8") === bytes;
    },
    isAscii(input) {
        RequireBytes(input);
        const bytes = BinaryFromView(IsByteView(input) ? input : BufferConstructor.from(input));
        for (let index = 0; index < bytes.length; index += 1) {
            if (bytes[index] > "\x7f") return false;
        }
        return true;
    },
};

function RequireBytes(input) {
    if (!IsByteView(input) && %class_of(input) !== "ArrayBuffer") {
        throw ArgumentTypeError("input", "an instance of ArrayBuffer, Buffer, or TypedArray", input);
    }
}

function TranscodableEncoding(name) {
    const encoding = typeof name === "string" ? kEncodings[%string_to_lower(name)] : undefined;
    for (let index = 0; index < kTranscodable.length; index += 1) {
        if (kTranscodable[index] === encoding) return encoding;
    }
    return undefined;
}

function Narrowed(text, last) {
    let result = "";
    for (let index = 0; index < text.length; index += 1) {
        const letter = text[index];
        result += letter > last ? "?" : letter;
        const isPair = letter >= "\ud800" && letter <= "\udbff" && text[index + 1] >= "\udc00" && text[index + 1] <= "\udfff";
        if (isPair) index += 1;
    }
    return result;
}

// How many bytes of a buffer are shown. RUNTIME: Node 10 and older read it where a program writes it.
const InspectLimit = { __proto__: null, holder: { __proto__: null, INSPECT_MAX_BYTES: 50 } };

function AddInspectLimit(exports) {
    if (kIsOldNode) {
        exports.INSPECT_MAX_BYTES = 50;
        InspectLimit.holder = exports;
        return;
    }
    const accessors = {
        get() {
            "function";
            return InspectLimit.holder.INSPECT_MAX_BYTES;
        },
        set(value) {
            "function";
            ValidateNumber(value, "INSPECT_MAX_BYTES");
            if (!(value >= 0)) throw ArgumentRangeError("INSPECT_MAX_BYTES", ">= 0", value);
            InspectLimit.holder.INSPECT_MAX_BYTES = value;
        },
    };
    %put_accessor(exports, "INSPECT_MAX_BYTES", accessors.get, accessors.set, 6);
}

%put(%intrinsic("GlobalObject"), "Buffer", BufferConstructor, 5);
DefineModule("buffer", () => {
    const global = %intrinsic("GlobalObject");
    const exports = { Buffer: BufferConstructor };
    AddRefused(exports, "buffer", ["SlowBuffer"]);
    exports.kMaxLength = kLongestBuffer;
    exports.kStringMaxLength = kLongestString;
    exports.btoa = global.btoa;
    exports.atob = global.atob;
    exports.constants = { MAX_LENGTH: kLongestBuffer, MAX_STRING_LENGTH: kLongestString };
    AddInspectLimit(exports);
    exports.Blob = Blob;
    exports.resolveObjectURL = resolveObjectURL;
    exports.File = File;
    CopyDataProperties(exports, WholeBufferFunctions, undefined);
    return exports;
});
