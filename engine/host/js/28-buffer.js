// Buffer, a Uint8Array with Node's methods. RUNTIME: Node 20 lib/buffer.js. Bytes travel as strings of Latin-1 units.

// Names of encodings, in lower case.
const kEncodings = {
    __proto__: null, "utf8": "utf8", "utf-8": "utf8", "latin1": "latin1", "binary": "latin1", "ascii": "ascii", "hex": "hex",
    "base64": "base64", "base64url": "base64url", "utf16le": "utf16le", "utf-16le": "utf16le", "ucs2": "utf16le", "ucs-2": "utf16le", "buffer": "buffer",
};

const BufferPrototype = %intrinsic("BufferPrototype");

function IsByteView(value) {
    const kind = %class_of(value);
    return kind === "TypedArray" || kind === "DataView";
}

function BinaryFromView(view) {
    return %view_bytes(view);
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

function BufferEncoding(encoding) {
    if (encoding === undefined || encoding === null || encoding === "") return "utf8";
    const known = typeof encoding === "string" ? kEncodings[%string_to_lower(encoding)] : undefined;
    if (known === undefined || known === "buffer") throw NodeTypeError("ERR_UNKNOWN_ENCODING", `Unknown encoding: ${encoding}`);
    return known;
}

function BufferFrom(value, encodingOrOffset, length) {
    if (typeof value === "string") return BufferFromBinary(EncodeText(value, BufferEncoding(encodingOrOffset)));
    if (%is_object(value)) {
        if (%class_of(value) === "ArrayBuffer") {
            const view = %construct(Uint8ArrayConstructor, length === undefined ? [value, encodingOrOffset] : [value, encodingOrOffset, length], Uint8ArrayConstructor);
            %set_prototype(view, BufferPrototype);
            return view;
        }
        if (IsByteView(value)) return BufferFromBinary(BytesOfNumbers(value));
        if (value.type === "Buffer" && IsArray(value.data)) return BufferFromBinary(BytesOfNumbers(value.data));
        if (value.length !== undefined) return BufferFromBinary(BytesOfNumbers(value));
        const primitive = value.valueOf();
        if (primitive !== value && primitive !== undefined && primitive !== null) return BufferFrom(primitive, encodingOrOffset, length);
    }
    throw ArgumentTypeError("first argument", "of type string or an instance of Buffer, ArrayBuffer, or Array or an Array-like Object", value);
}

function BytesOfNumbers(list) {
    const bytes = [];
    for (let index = 0; index < list.length; index += 1) %push(bytes, %byte_text(ToNumber(list[index])));
    return %join_texts(bytes, "");
}

function FillBytes(size, fill, encoding) {
    let pattern = "\u0000";
    if (typeof fill === "number") pattern = %byte_text(fill);
    if (typeof fill === "string" && fill !== "") pattern = EncodeText(fill, BufferEncoding(encoding));
    if (IsByteView(fill)) pattern = BinaryFromView(fill);
    const repeats = %math_ceil(size / pattern.length);
    return %string_slice(%string_repeat(pattern, repeats), 0, size);
}

function ValidateSize(size) {
    ValidateNumber(size, "size");
    if (!(size >= 0 && size <= 4294967296)) throw ArgumentRangeError("size", ">= 0 && <= 4294967296", size);
}

function BufferConstructor(value, encodingOrOffset, length) {
    "constructor";
    if (typeof value === "number") return BufferFromBinary(FillBytes(value));
    return BufferFrom(value, encodingOrOffset, length);
}
%set_name(BufferConstructor, "Buffer");
%put(BufferConstructor, "prototype", BufferPrototype, 1);
%put(BufferPrototype, "constructor", BufferConstructor, 5);
%set_prototype(BufferConstructor, Uint8ArrayConstructor);

%define_methods(BufferConstructor, {
    from(value, encodingOrOffset, length) {
        return BufferFrom(value, encodingOrOffset, length);
    },
    of(...numbers) {
        return BufferFromBinary(BytesOfNumbers(numbers));
    },
    alloc(size, fill, encoding) {
        ValidateSize(size);
        return BufferFromBinary(FillBytes(size, fill, encoding));
    },
    allocUnsafe(size) {
        ValidateSize(size);
        return BufferFromBinary(FillBytes(size));
    },
    allocUnsafeSlow(size) {
        ValidateSize(size);
        return BufferFromBinary(FillBytes(size));
    },
    concat(list, totalLength) {
        if (!IsArray(list)) throw ArgumentTypeError("list", "an instance of Array", list);
        const parts = [];
        for (let index = 0; index < list.length; index += 1) {
            if (!IsByteView(list[index])) throw ArgumentTypeError(`list[${index}]`, "an instance of Buffer or Uint8Array", list[index]);
            %push(parts, BinaryFromView(list[index]));
        }
        let bytes = %join_texts(parts, "");
        if (totalLength !== undefined) bytes = %string_slice(`${bytes}${%string_repeat("\u0000", %math_max(0, totalLength - bytes.length))}`, 0, totalLength);
        return BufferFromBinary(bytes);
    },
    isBuffer(value) {
        return %is_object(value) && %class_of(value) === "TypedArray" && OrdinaryHasInstance(BufferConstructor, value);
    },
    isEncoding(encoding) {
        return typeof encoding === "string" && encoding.length !== 0 && kEncodings[%string_to_lower(encoding)] !== undefined;
    },
    byteLength(value, encoding) {
        if (IsByteView(value) || %class_of(value) === "ArrayBuffer") return value.byteLength;
        if (typeof value !== "string") throw ArgumentTypeError("string", "of type string or an instance of Buffer or ArrayBuffer", value);
        return EncodeText(value, BufferEncoding(encoding)).length;
    },
    compare(first, second) {
        return CompareBytes(BinaryFromView(first), BinaryFromView(second));
    },
});
BufferConstructor.poolSize = 8192;

function CompareBytes(first, second) {
    return first === second ? 0 : first < second ? -1 : 1;
}

function Clamped(value, fallback, high) {
    if (value === undefined) return fallback;
    const number = ToIntegerOrInfinity(value);
    return %math_min(%math_max(number, 0), high);
}

function RelativeByte(value, fallback, length) {
    if (value === undefined) return fallback;
    const number = ToIntegerOrInfinity(value);
    return number < 0 ? %math_max(number + length, 0) : %math_min(number, length);
}

%define_methods(BufferPrototype, {
    toString(encoding, start, end) {
        const bytes = BinaryFromView(this);
        const begin = Clamped(start, 0, bytes.length);
        return DecodeBytes(%string_slice(bytes, begin, Clamped(end, bytes.length, bytes.length)), BufferEncoding(encoding));
    },
    toJSON() {
        const data = [];
        for (let index = 0; index < this.length; index += 1) %push(data, this[index]);
        return { type: "Buffer", data };
    },
    equals(other) {
        if (!IsByteView(other)) throw ArgumentTypeError("otherBuffer", "an instance of Buffer or Uint8Array", other);
        return BinaryFromView(this) === BinaryFromView(other);
    },
    compare(other) {
        if (!IsByteView(other)) throw ArgumentTypeError("target", "an instance of Buffer or Uint8Array", other);
        return CompareBytes(BinaryFromView(this), BinaryFromView(other));
    },
    slice(start, end) {
        return SubBuffer(this, start, end);
    },
    subarray(start, end) {
        return SubBuffer(this, start, end);
    },
    write(text, offset, length, encoding) {
        let place = offset;
        let count = length;
        let name = encoding;
        if (typeof offset === "string") {
            name = offset;
            place = 0;
            count = undefined;
        } else if (typeof length === "string") {
            name = length;
            count = undefined;
        }
        if (place === undefined) place = 0;
        const room = this.length - place;
        const bytes = EncodeText(text, BufferEncoding(name));
        const written = %math_min(bytes.length, %math_min(room, count === undefined ? room : count));
        WriteBinaryToView(this, place, %string_slice(bytes, 0, written));
        return written;
    },
    copy(target, targetStart = 0, sourceStart = 0, sourceEnd = this.length) {
        const bytes = %string_slice(BinaryFromView(this), sourceStart, sourceEnd);
        const count = %math_max(0, %math_min(bytes.length, target.length - targetStart));
        WriteBinaryToView(target, targetStart, %string_slice(bytes, 0, count));
        return count;
    },
    fill(value, offset = 0, end = this.length, encoding) {
        const isEncoding = typeof offset === "string";
        const begin = isEncoding ? 0 : offset;
        const stop = isEncoding ? this.length : end;
        WriteBinaryToView(this, begin, FillBytes(stop - begin, value, isEncoding ? offset : encoding));
        return this;
    },
    indexOf(value, byteOffset, encoding) {
        return %string_index_of(BinaryFromView(this), SearchedBytes(value, encoding), RelativeByte(byteOffset, 0, this.length));
    },
    lastIndexOf(value, byteOffset, encoding) {
        return %string_last_index_of(BinaryFromView(this), SearchedBytes(value, encoding));
    },
    includes(value, byteOffset, encoding) {
        return %string_index_of(BinaryFromView(this), SearchedBytes(value, encoding), RelativeByte(byteOffset, 0, this.length)) >= 0;
    },
    [kInspectCustom](depth, context) {
        const limit = 50;
        const shown = %math_min(limit, this.length);
        const rest = this.length - shown;
        const hex = %hex_pairs(BinaryFromView(this), shown);
        return `<${this.constructor.name}${hex === "" ? "" : ` ${hex}`}${rest > 0 ? ` ... ${rest} more byte${rest > 1 ? "s" : ""}` : ""}>`;
    },
});

function SubBuffer(buffer, start, end) {
    const begin = RelativeByte(start, 0, buffer.length);
    const stop = %math_max(begin, RelativeByte(end, buffer.length, buffer.length));
    const view = %construct(Uint8ArrayConstructor, [buffer.buffer, buffer.byteOffset + begin, stop - begin], Uint8ArrayConstructor);
    %set_prototype(view, BufferPrototype);
    return view;
}

function SearchedBytes(value, encoding) {
    if (typeof value === "number") return %byte_text(value);
    if (typeof value === "string") return EncodeText(value, BufferEncoding(encoding));
    return BinaryFromView(value);
}

function ReadBigEndian(buffer, offset, size) {
    let number = 0;
    for (let index = 0; index < size; index += 1) number = number * 256 + buffer[offset + index];
    return number;
}

function Signed(number, bits) {
    return number >= 2 ** (bits - 1) ? number - 2 ** bits : number;
}

%put(%intrinsic("GlobalObject"), "Buffer", BufferConstructor, 5);
DefineModule("buffer", () => {
    const global = %intrinsic("GlobalObject");
    const exports = { Buffer: BufferConstructor };
    AddRefused(exports, "buffer", ["SlowBuffer", "transcode", "isUtf8", "isAscii", "resolveObjectURL"]);
    exports.kMaxLength = 4294967296;
    exports.kStringMaxLength = 536870888;
    exports.btoa = global.btoa;
    exports.atob = global.atob;
    exports.constants = { MAX_LENGTH: 4294967296, MAX_STRING_LENGTH: 536870888 };
    exports.INSPECT_MAX_BYTES = 50;
    exports.Blob = Blob;
    exports.File = File;
    return exports;
});
