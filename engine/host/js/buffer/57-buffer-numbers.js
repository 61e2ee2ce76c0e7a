// Numbers in buffers, and what else Buffer has. RUNTIME: Node 20 lib/internal/buffer.js.

// Names of the views' element types, with their sizes and the ranges that a written number has to be in.
const kBufferNumbers = [
    "UInt8", 1, 0, 255, "UInt16", 2, 0, 65535, "UInt32", 4, 0, 4294967295,
    "Int8", 1, -128, 127, "Int16", 2, -32768, 32767, "Int32", 4, -2147483648, 2147483647,
];

// RUNTIME: Node 8 and older lib/buffer.js, checkOffset and checkInt.
function CheckOldOffset(buffer, offset, size) {
    if (offset + size > buffer.length) throw PlainOldError(RangeErrorConstructor, kNodeMajor < 6 ? "index out of range" : "Index out of range");
}

function CheckBufferOffset(buffer, offset, size) {
    if (kNodeMajor > 0 && kNodeMajor < 10) {
        CheckOldOffset(buffer, offset, size);
        return;
    }
    ValidateNumber(offset, "offset");
    if (%math_floor(offset) !== offset) throw ArgumentRangeError("offset", "an integer", offset);
    if (buffer.length - size < 0) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", kIsOldNode ? "Attempt to write outside buffer bounds" : "Attempt to access memory outside buffer bounds");
    if (offset < 0 || !(offset <= buffer.length - size)) throw ArgumentRangeError("offset", `>= 0 and <= ${buffer.length - size}`, offset);
}

// The range of a whole number of some bytes, as messages give it.
function NumberRangeText(low, high, size) {
    if (size <= 4) return `>= ${low} and <= ${high}`;
    const bits = size * 8;
    return low === 0 ? `>= 0 and < 2 ** ${bits}` : `>= -(2 ** ${bits - 1}) and < 2 ** ${bits - 1}`;
}

function CheckBufferNumber(value, low, high, size) {
    const isOut = value > high || value < low;
    if (isOut && kNodeMajor > 0 && kNodeMajor < 10) {
        throw PlainOldError(TypeErrorConstructor, kNodeMajor < 6 ? "value is out of bounds" : '"value" argument is out of bounds');
    }
    if (isOut) throw ArgumentRangeError("value", NumberRangeText(low, high, size), value);
}

function WriteWhole(buffer, given, offset, size, low, high, isLittle) {
    const value = ToNumber(given);
    CheckBufferNumber(value, low, high, size);
    CheckBufferOffset(buffer, offset, size);
    let rest = value < 0 ? value + 2 ** (size * 8) : value;
    if (rest !== rest) rest = 0;
    rest = %math_floor(rest);
    for (let index = 0; index < size; index += 1) {
        buffer[isLittle ? offset + index : offset + size - 1 - index] = rest % 256;
        rest = %math_floor(rest / 256);
    }
    return offset + size;
}

function ReadWhole(buffer, offset, size, isSigned, isLittle) {
    CheckBufferOffset(buffer, offset, size);
    let number = 0;
    for (let index = 0; index < size; index += 1) number = number * 256 + buffer[isLittle ? offset + size - 1 - index : offset + index];
    return isSigned ? Signed(number, size * 8) : number;
}

// RUNTIME: Node 10 lib/internal/buffer.js takes no size for one byte; Node 8 and older lib/buffer.js check none.
function ReadSized(buffer, offset, given, isSigned, isLittle) {
    const size = kIsOldNode && kNodeMajor >= 10 && given === undefined ? 1 : given;
    if (kIsOldNode && kNodeMajor < 10 && !(size >= 1 && size <= 6)) return ReadAnySize(buffer, offset >>> 0, size >>> 0, isSigned, isLittle);
    CheckByteLength(size);
    return ReadWhole(buffer, offset, size, isSigned, isLittle);
}

function ReadAnySize(buffer, offset, size, isSigned, isLittle) {
    CheckBufferOffset(buffer, offset, size);
    const last = size - 1;
    let number = buffer[isLittle ? offset : offset + last];
    let unit = 1;
    for (let index = 1; index < size; index += 1) {
        unit *= 256;
        number += buffer[isLittle ? offset + index : offset + last - index] * unit;
    }
    return isSigned && number >= unit * 128 ? number - 2 ** (8 * size) : number;
}

function CheckByteLength(size) {
    if (size === undefined) throw ArgumentTypeError("byteLength", "of type number", size);
    ValidateNumber(size, "byteLength");
    if (%math_floor(size) !== size) throw ArgumentRangeError("byteLength", "an integer", size);
    if (size < 1 || size > 6) throw ArgumentRangeError("byteLength", ">= 1 and <= 6", size);
}

// A view of the bytes of a number, for the kinds that DataView knows.
function ViewOfBuffer(buffer) {
    if (!IsByteView(buffer)) %refuse("a number as bytes of what is no Buffer is not supported by Loopscope: Buffer.from(value) first");
    const constructor = %intrinsic("GlobalObject").DataView;
    return %construct(constructor, [buffer.buffer, buffer.byteOffset, buffer.byteLength], constructor);
}

const kViewReaders = {
    __proto__: null, Float: %intrinsic("GlobalObject").DataView.prototype.getFloat32, Double: %intrinsic("GlobalObject").DataView.prototype.getFloat64,
    BigInt64: %intrinsic("GlobalObject").DataView.prototype.getBigInt64, BigUInt64: %intrinsic("GlobalObject").DataView.prototype.getBigUint64,
};
const kViewWriters = {
    __proto__: null, Float: %intrinsic("GlobalObject").DataView.prototype.setFloat32, Double: %intrinsic("GlobalObject").DataView.prototype.setFloat64,
    BigInt64: %intrinsic("GlobalObject").DataView.prototype.setBigInt64, BigUInt64: %intrinsic("GlobalObject").DataView.prototype.setBigUint64,
};

function CheckBigValue(name, value) {
    const low = name === "BigInt64" ? -9223372036854775808n : 0n;
    const high = name === "BigInt64" ? 9223372036854775807n : 18446744073709551615n;
    if (!(value > high || value < low)) return;
    throw ArgumentRangeError("value", name === "BigInt64" ? ">= -(2n ** 63n) and < 2n ** 63n" : ">= 0n and < 2n ** 64n", value);
}

function DefineViewNumbers(name, size, order) {
    const isLittle = order === "LE";
    const isBig = name === "BigInt64" || name === "BigUInt64";
    const holder = {
        [`read${name}${order}`](offset = 0) {
            CheckBufferOffset(this, offset, size);
            return %call(kViewReaders[name], ViewOfBuffer(this), offset, isLittle);
        },
        [`write${name}${order}`](value, offset = 0) {
            if (isBig) CheckBigValue(name, value);
            CheckBufferOffset(this, offset, size);
            if (isBig) value & 0xffffffffn;
            %call(kViewWriters[name], ViewOfBuffer(this), offset, isBig ? value : ToNumber(value), isLittle);
            return offset + size;
        },
    };
    %define_methods(BufferPrototype, holder);
}

function DefineWholeNumbers(name, size, low, high, order) {
    const isLittle = order === "LE";
    const reader = `read${name}${order}`;
    const holder = {
        [reader](offset = 0) {
            UnnamedCall.name = reader;
            return ReadWhole(this, offset, size, low < 0, isLittle);
        },
        [`write${name}${order}`](value, offset = 0) {
            return WriteWhole(this, value, offset, size, low, high, isLittle);
        },
    };
    %define_methods(BufferPrototype, holder);
}

function DefineSizedNumbers(name, isSigned, order) {
    const isLittle = order === "LE";
    const holder = {
        [`read${name}${order}`](offset, byteLength) {
            if (offset === undefined) throw ArgumentTypeError("offset", "of type number", offset);
            return ReadSized(this, offset, byteLength, isSigned, isLittle);
        },
        [`write${name}${order}`](value, offset, byteLength) {
            if (kIsOldNode && byteLength === undefined) %refuse("writing a number without its size into a Buffer is not supported by Loopscope");
            CheckByteLength(byteLength);
            const most = 2 ** (byteLength * 8);
            return WriteWhole(this, value, offset, byteLength, isSigned ? -most / 2 : 0, isSigned ? most / 2 - 1 : most - 1, isLittle);
        },
    };
    %define_methods(BufferPrototype, holder);
}

for (let index = 0; index < kBufferNumbers.length; index += 4) {
    const size = kBufferNumbers[index + 1];
    const orders = size === 1 ? [""] : ["LE", "BE"];
    for (let place = 0; place < orders.length; place += 1) {
        DefineWholeNumbers(kBufferNumbers[index], size, kBufferNumbers[index + 2], kBufferNumbers[index + 3], orders[place]);
    }
}
DefineViewNumbers("Float", 4, "LE");
DefineViewNumbers("Float", 4, "BE");
DefineViewNumbers("Double", 8, "LE");
DefineViewNumbers("Double", 8, "BE");
DefineViewNumbers("BigInt64", 8, "LE");
DefineViewNumbers("BigInt64", 8, "BE");
DefineViewNumbers("BigUInt64", 8, "LE");
DefineViewNumbers("BigUInt64", 8, "BE");
DefineSizedNumbers("UInt", false, "LE");
DefineSizedNumbers("UInt", false, "BE");
DefineSizedNumbers("Int", true, "LE");
DefineSizedNumbers("Int", true, "BE");

// Each name with UInt has one with Uint.
const BufferMemberNames = %own_keys(BufferPrototype);
for (let index = 0; index < BufferMemberNames.length; index += 1) {
    const name = BufferMemberNames[index];
    if (typeof name !== "string") continue;
    const place = %string_find(name, "UInt", 0);
    if (place < 0) continue;
    %put(BufferPrototype, `${%string_slice(name, 0, place)}Uint${%string_slice(name, place + 4, name.length)}`, BufferPrototype[name], 5);
}

function SwapBytes(buffer, size) {
    if (kIsNode24 && !IsByteView(buffer)) ThrowIncompatible("get TypedArray.prototype.length", buffer);
    if (buffer.length % size !== 0 && kIsOldNode && kNodeMajor < 10) throw PlainOldError(RangeErrorConstructor, `Buffer size must be a multiple of ${size * 8}-bits`);
    if (buffer.length % size !== 0) throw NodeRangeError("ERR_INVALID_BUFFER_SIZE", `Buffer size must be a multiple of ${size * 8}-bits`);
    for (let start = 0; start < buffer.length; start += size) {
        for (let index = 0; index < size / 2; index += 1) {
            const kept = buffer[start + index];
            buffer[start + index] = buffer[start + size - 1 - index];
            buffer[start + size - 1 - index] = kept;
        }
    }
    return buffer;
}

%define_methods(BufferPrototype, {
    swap16() {
        return SwapBytes(this, 2);
    },
    swap32() {
        return SwapBytes(this, 4);
    },
    swap64() {
        return SwapBytes(this, 8);
    },
    get parent() {
        return this.buffer;
    },
    get offset() {
        return this.byteOffset;
    },
});
%put(BufferPrototype, "toLocaleString", BufferPrototype.toString, 5);
%put(BufferPrototype, "inspect", BufferPrototype[kInspectCustom], 5);

// RUNTIME: Node 20 src/node_buffer.cc, ParseArrayIndex.
function ByteIndexArgument(value, usual) {
    if (value === undefined) return usual;
    const index = ToIntegerOrInfinity(value);
    if (index < 0) throw ByteIndexError();
    return index;
}

function ByteIndexError() {
    if (!kIsOldNode) return NodeRangeError("ERR_OUT_OF_RANGE", "Index out of range");
    const error = PlainOldError(RangeErrorConstructor, kNodeMajor < 10 ? "out of range index" : "Index out of range");
    if (kNodeMajor >= 10) error.code = "ERR_INDEX_OUT_OF_RANGE";
    return error;
}

// latin1Slice(start, end) and its kin. RUNTIME: Node 20 src/node_buffer.cc, SLICE_START_END and StringWrite.
const kSliceEncodings = ["ascii", "base64", "base64url", "hex", "latin1", "ucs2", "utf8"];
for (let index = 0; index < kSliceEncodings.length; index += 1) {
    const encoding = kSliceEncodings[index];
    const holder = {
        [`${encoding}Slice`](start, end) {
            if (!IsByteView(this)) throw NotBufferError();
            const size = this.length;
            if (size === 0) return "";
            const from = ByteIndexArgument(start, 0);
            const last = ByteIndexArgument(end, size);
            if (kIsNode24 && last <= from) return "";
            const to = %math_max(from, last);
            if (to > size) throw ByteIndexError();
            return %call(BufferPrototype.toString, this, encoding, from, to);
        },
        [`${encoding}Write`](text, offset, length) {
            // RUNTIME: Node 24 lib/internal/buffer.js checks for three of them.
            const isChecked = kIsNode24 && (encoding === "ascii" || encoding === "latin1" || encoding === "utf8");
            if (isChecked && !IsByteView(this)) this.byteLength;
            if (!IsByteView(this)) throw NotBufferError();
            if (typeof text !== "string") throw NodeTypeError("ERR_INVALID_ARG_TYPE", "argument must be a string");
            if (isChecked) CheckWrittenRange(this.byteLength, offset, length);
            const from = ByteIndexArgument(offset, 0);
            if (from > this.length) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", "\"offset\" is outside of buffer bounds");
            const most = this.length - from;
            return %call(BufferPrototype.write, this, text, from, %math_min(most, ByteIndexArgument(length, most)), encoding);
        },
    };
    %define_methods(BufferPrototype, holder);
}
function CheckWrittenRange(size, offset = 0, length = size - offset) {
    if (offset < 0 || offset > size) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", "\"offset\" is outside of buffer bounds");
    if (length < 0 || length > size - offset) throw NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", "\"length\" is outside of buffer bounds");
}

%define_methods(BufferConstructor, {
    copyBytesFrom(view, offset = 0, length = undefined) {
        if (%class_of(view) !== "TypedArray") throw ArgumentTypeError("view", "an instance of TypedArray", view);
        if (offset !== undefined) ValidateOffset(offset, "offset");
        if (length !== undefined) ValidateOffset(length, "length");
        const end = length === undefined ? view.length : %math_min(view.length, offset + length);
        const size = view.BYTES_PER_ELEMENT;
        return BufferFromBinary(%string_slice(BinaryFromView(view), offset * size, end * size));
    },
});
const kBufferStatics = ["from", "copyBytesFrom", "of", "alloc", "allocUnsafe", "allocUnsafeSlow", "isBuffer", "compare", "isEncoding", "concat", "byteLength"];
OrderMembers(BufferConstructor, kBufferStatics);
MakeEnumerable(BufferConstructor, kBufferStatics);
BufferConstructor[%new_symbol("kIsEncodingSymbol")] = BufferConstructor.isEncoding;

// util.types for each kind of array.
const kArrayKinds = [
    "Int8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array", "BigInt64Array",
    "BigUint64Array",
];
if (kIsNode24) kArrayKinds[kArrayKinds.length] = "Float16Array";
for (let index = 0; index < kArrayKinds.length; index += 1) {
    const kind = kArrayKinds[index];
    const holder = {
        [`is${kind}`](value) {
            return %class_of(value) === "TypedArray" && KindOf(value).name === kind;
        },
    };
    UtilTypes[`is${kind}`] = holder[`is${kind}`];
}
