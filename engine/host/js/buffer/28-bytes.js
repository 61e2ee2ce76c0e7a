// The methods of buffers on their bytes: texts, copies, fills, searches. RUNTIME: Node 20 lib/buffer.js.

// What Node says of a text that is no base64, or that has characters beyond those.
function Base64Error(method, mistake) {
    if (method === "btoa") return %at("node:buffer:1280:11", InvalidCharacter("Invalid character"));
    if (mistake === 1) return %at("node:buffer:1294:13", InvalidCharacter("Invalid character"));
    return %at("node:buffer:1296:13", InvalidCharacter("The string to be decoded is not correctly encoded."));
}

function CompareBytes(first, second) {
    return first === second ? 0 : first < second ? -1 : 1;
}

function RequireByteArray(value, name) {
    if (!IsUint8Array(value)) throw ArgumentTypeError(name, "an instance of Buffer or Uint8Array", value);
}

// The end of a range that toString takes: a number is cut to the buffer, what is none counts as zero.
function ByteLimit(value, length) {
    if (value > length) return length;
    const whole = ToIntegerOrInfinity(value);
    return whole === whole ? whole : 0;
}

// Whether it has bytes; what an object without them is told depends on how Node asks for its length.
function RequireBufferLength(buffer, missing) {
    if (IsByteView(buffer)) return;
    if (kIsNode24) ThrowIncompatible("get TypedArray.prototype.length", buffer);
    buffer.length;
    %throw_type_error(`this.${missing} is not a function`);
}

%define_methods(BufferPrototype, {
    toString(encoding, start, end) {
        if (!IsByteView(this) && kIsNode24 && arguments.length === 0) {
            this.length;
            throw NotBufferError();
        }
        RequireBufferLength(this, "utf8Slice");
        const bytes = BinaryFromView(this);
        const begin = start <= 0 ? 0 : ByteLimit(start, bytes.length);
        const stop = end === undefined ? bytes.length : ByteLimit(end, bytes.length);
        if (stop <= begin) return "";
        if (encoding === undefined) return DecodeBytes(%string_slice(bytes, begin, stop), "utf8");
        const known = KnownEncoding(encoding);
        if (known === undefined) throw UnknownEncodingError(encoding);
        return DecodeBytes(%string_slice(bytes, begin, stop), known);
    },
    toJSON() {
        if (kIsNode24 && !IsByteView(this)) ThrowIncompatible("get TypedArray.prototype.length", this);
        const data = [];
        for (let index = 0; index < this.length; index += 1) %push(data, this[index]);
        return { type: "Buffer", data };
    },
    equals(other) {
        RequireByteArray(other, "otherBuffer");
        if (!IsByteView(this) && !kIsOldNode) ThrowIncompatible("get TypedArray.prototype.byteLength", this);
        return BinaryFromView(this) === BinaryFromView(other);
    },
    compare(target, targetStart = 0, targetEnd = undefined, sourceStart = 0, sourceEnd = undefined) {
        RequireByteArray(target, "target");
        ValidateOffset(targetStart, "targetStart");
        if (targetEnd !== undefined) ValidateOffset(targetEnd, "targetEnd", 0, target.length);
        ValidateOffset(sourceStart, "sourceStart");
        if (sourceEnd !== undefined) ValidateOffset(sourceEnd, "sourceEnd", 0, this.length);
        const bytes = BinaryFromView(this);
        const stop = sourceEnd === undefined ? bytes.length : sourceEnd;
        const targetStop = targetEnd === undefined ? target.length : targetEnd;
        if (sourceStart >= stop) return targetStart >= targetStop ? 0 : -1;
        if (targetStart >= targetStop) return 1;
        return CompareBytes(%string_slice(bytes, sourceStart, stop), %string_slice(BinaryFromView(target), targetStart, targetStop));
    },
    slice(start, end) {
        if (!IsByteView(this) && !kIsOldNode) {
            this.length;
            %throw_type_error("this.subarray is not a function");
        }
        return SubBuffer(this, start, end);
    },
    subarray(start, end) {
        return SubBuffer(this, start, end);
    },
    write(text, offset, length, encoding) {
        RequireBufferLength(this, "utf8Write");
        if (kIsOldNode) return OldWriteText(this, text, offset, length, encoding);
        let place = offset;
        let count = length;
        let name = encoding;
        if (offset === undefined) {
            place = 0;
            count = this.length;
            name = undefined;
        } else if (length === undefined && typeof offset === "string") {
            name = offset;
            count = this.length;
            place = 0;
        } else {
            ValidateOffset(offset, "offset", 0, this.length);
            const room = this.length - offset;
            if (typeof length === "string") name = length;
            if (length === undefined || typeof length === "string") count = room;
            else ValidateOffset(length, "length", 0, this.length);
            if (count > room) count = room;
        }
        const known = BufferEncoding(name);
        if (typeof text !== "string") throw NodeTypeError("ERR_INVALID_ARG_TYPE", "argument must be a string");
        const bytes = EncodeText(text, known);
        const written = WholeCharacters(bytes, count, known);
        WriteBinaryToView(this, place, %string_slice(bytes, 0, written));
        return written;
    },
    copy(target, targetStart, sourceStart, sourceEnd) {
        RequireCopied(this, "source");
        RequireCopied(target, "target");
        const size = this.byteLength;
        const room = target.byteLength;
        const begin = CopyOffset(targetStart, "targetStart", 0);
        const from = CopyOffset(sourceStart, "sourceStart", 0);
        if (from > size) throw ArgumentRangeError("sourceStart", `>= 0 && <= ${size}`, from);
        const to = CopyOffset(sourceEnd, "sourceEnd", size);
        if (begin >= room || from >= to) return 0;
        const count = %math_min(%math_min(to - from, room - begin), size - from);
        WriteBinaryToView(IsUint8Array(target) ? target : BufferOver(target.buffer, target.byteOffset, room), begin, %string_slice(BinaryFromView(this), from, from + count));
        return count;
    },
    fill(value, offset, end, encoding) {
        return FillBuffer(this, value, offset, end, encoding);
    },
    indexOf(value, byteOffset, encoding) {
        return FindBytes(this, value, byteOffset, encoding, true);
    },
    lastIndexOf(value, byteOffset, encoding) {
        return FindBytes(this, value, byteOffset, encoding, false);
    },
    includes(value, byteOffset, encoding) {
        return FindBytes(this, value, byteOffset, encoding, true) !== -1;
    },
    [kInspectCustom](depth, context) {
        const limit = +InspectLimit.holder.INSPECT_MAX_BYTES;
        const shown = limit > 0 ? %math_min(limit, this.length) : 0;
        const rest = limit !== limit ? 0 : this.length - shown;
        let text = %hex_pairs(BinaryFromView(this), shown);
        if (rest > 0) text += kIsOldNode ? " ... " : ` ... ${rest} more byte${rest > 1 ? "s" : ""}`;
        const extras = context === undefined || kIsOldNode ? "" : ExtraPropertiesText(this, context);
        if (extras !== "") text += `${this.length === 0 ? "" : ", "}${extras}`;
        return `<${this.constructor.name} ${text}>`;
    },
});

// What a program has put on a buffer beside its bytes.
function ExtraPropertiesText(buffer, context) {
    const extras = { __proto__: null };
    const keys = %own_keys(buffer);
    let found = false;
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (typeof key === "string" && %is_array_index(key)) continue;
        if (!context.showHidden && !%own_descriptor(buffer, key).enumerable) continue;
        extras[key] = buffer[key];
        found = true;
    }
    if (!found) return "";
    const text = InspectValue(extras, MergedOptions(context, { __proto__: null, breakLength: Infinity, compact: true }));
    return %string_slice(text, 27, text.length - 2);
}

// RUNTIME: Node 24 copies between views of every kind, Node 10 and 8, too.
function RequireCopied(value, name) {
    if (!kIsOldNode && !kIsNode24 || kNodeMajor > 0 && kNodeMajor < 8) {
        if (kIsOldNode && !IsUint8Array(value)) throw OldCopyError();
        RequireByteArray(value, name);
    } else if (!IsByteView(value)) {
        throw kIsOldNode ? OldCopyError() : ArgumentTypeError(name, "an instance of Buffer or Uint8Array", value);
    }
}

function CopyOffset(value, name, fallback) {
    if (value === undefined) return fallback;
    const number = ToIntegerOrInfinity(value);
    const whole = number === Infinity || number === -Infinity ? 0 : number;
    if (whole < 0) throw ArgumentRangeError(name, ">= 0", whole);
    return whole;
}

// How many of the bytes fit without half a character at the end.
function WholeCharacters(bytes, room, encoding) {
    if (bytes.length <= room) return bytes.length;
    let count = room;
    if (encoding === "utf8") {
        while (count > 0 && bytes[count] >= "\u0080" && bytes[count] < "\u00c0") count -= 1;
    } else if (encoding === "utf16le") {
        count -= count % 2;
    }
    return count;
}

// A copy has the bytes that its range names; a view shares them.
function SubBuffer(buffer, start, end) {
    const begin = RelativeByte(start, 0, buffer.length);
    const stop = %math_max(begin, RelativeByte(end, buffer.length, buffer.length));
    return BufferOver(buffer.buffer, buffer.byteOffset + begin, stop - begin);
}

// RUNTIME: Node 10 src/node_buffer.cc, Copy; Node 8 and 6 say it without a code.
function IsFiniteValue(value) {
    const number = +value;
    return number - number === 0;
}

// RUNTIME: Node 10 and older lib/buffer.js, Buffer.prototype.write, and src/node_buffer.cc, StringWrite.
function OldWriteText(buffer, text, offset, length, encoding) {
    let place = 0;
    let count = buffer.length;
    let name;
    if (length === undefined && typeof offset === "string") {
        name = offset;
    } else if (offset !== undefined) {
        if (!IsFiniteValue(offset)) throw OldWriteFormError();
        place = +offset >>> 0;
        const isCounted = IsFiniteValue(length);
        name = isCounted ? encoding : length;
        const room = buffer.length - place;
        count = isCounted && length >>> 0 < room ? length >>> 0 : room;
        if (text.length > 0 && count < 0) throw OldWriteBoundsError();
    }
    const known = BufferEncoding(name || "utf8");
    if (typeof text !== "string") throw OldWriteTextError();
    if (count < 0) throw OldWritePlaceError();
    if (kNodeMajor < 8 && known === "hex" && text.length % 2 !== 0) throw PlainOldError(TypeErrorConstructor, "Invalid hex string");
    const bytes = EncodeText(text, known);
    const written = WholeCharacters(bytes, count, known);
    WriteBinaryToView(buffer, place, %string_slice(bytes, 0, written));
    return written;
}

function OldWriteFormError() {
    if (kNodeMajor < 6) %refuse("Buffer.write with the encoding before the place is not supported by Loopscope: write(string[, offset[, length]][, encoding])");
    const message = "Buffer.write(string, encoding, offset[, length]) is no longer supported";
    return kNodeMajor >= 10 ? NodeError("ERR_NO_LONGER_SUPPORTED", message) : PlainOldError(ErrorConstructor, message);
}

function OldWriteBoundsError() {
    if (kNodeMajor >= 10) return NodeRangeError("ERR_BUFFER_OUT_OF_BOUNDS", "Attempt to write outside buffer bounds");
    return PlainOldError(RangeErrorConstructor, `${kNodeMajor < 6 ? "attempt" : "Attempt"} to write outside buffer bounds`);
}

// These two are C++'s: their names say nothing of the code.
function OldWriteTextError() {
    const error = PlainOldError(TypeErrorConstructor, kNodeMajor >= 10 ? "argument must be a string" : "Argument must be a string");
    if (kNodeMajor >= 10) error.code = "ERR_INVALID_ARG_TYPE";
    return error;
}

function OldWritePlaceError() {
    if (kNodeMajor < 10) return PlainOldError(RangeErrorConstructor, kNodeMajor < 6 ? "out of range index" : "Offset is out of bounds");
    const error = PlainOldError(RangeErrorConstructor, "\"offset\" is outside of buffer bounds");
    error.code = "ERR_BUFFER_OUT_OF_BOUNDS";
    return error;
}

function OldCopyError() {
    const error = PlainOldError(TypeErrorConstructor, kNodeMajor >= 10 ? "argument must be a buffer" : "argument should be a Buffer");
    if (kNodeMajor >= 10) error.code = "ERR_INVALID_ARG_TYPE";
    return error;
}

// RUNTIME: Node 10 lib/buffer.js, bufferFill; Node 8 and 6 the same without a code.
function OldFillError() {
    if (kNodeMajor < 10) return PlainOldError(RangeErrorConstructor, "Out of range index");
    return NodeRangeError("ERR_INDEX_OUT_OF_RANGE", "Index out of range");
}

function FillBuffer(buffer, given, from, to, named) {
    let value = given;
    let offset = from;
    let end = to;
    let encoding = named;
    if (typeof value === "string") {
        if (offset === undefined || typeof offset === "string") {
            encoding = offset;
            offset = 0;
            end = buffer.length;
        } else if (typeof end === "string") {
            encoding = end;
            end = buffer.length;
        }
        if (encoding !== undefined && encoding !== null && encoding !== "" && KnownEncoding(encoding) === undefined) {
            ValidateString(encoding, "encoding");
            throw UnknownEncodingError(encoding);
        }
        if (value === "") value = 0;
    }
    if (offset === undefined) {
        offset = 0;
        end = buffer.length;
    } else {
        if (kIsOldNode && (offset < 0 || end > buffer.length)) throw OldFillError();
        ValidateOffset(offset, "offset");
        if (end === undefined) end = buffer.length;
        else ValidateOffset(end, "end", 0, buffer.length);
        if (offset >= end) return buffer;
    }
    const pattern = FillPattern(value, encoding);
    if (pattern === "") throw ArgumentValueError("value", given, "is invalid");
    const size = end - offset;
    if (!IsByteView(buffer)) {
        if (kIsOldNode) throw OldCopyError();
        ThrowIncompatible("get TypedArray.prototype.byteLength", buffer);
    }
    WriteBinaryToView(buffer, offset, %string_slice(%string_repeat(pattern, %math_ceil(size / pattern.length)), 0, size));
    return buffer;
}

function FillPattern(value, encoding) {
    if (typeof value === "string") return EncodeText(value, BufferEncoding(encoding));
    if (IsByteView(value)) return BinaryFromView(value);
    return %byte_text(ToUint32(value) % 256);
}

// Buffer.prototype.indexOf and lastIndexOf. RUNTIME: Node 20 lib/buffer.js, bidirectionalIndexOf.
function FindBytes(buffer, value, byteOffset, encoding, forward) {
    if (!IsByteView(buffer) && !kIsOldNode) {
        if (kIsNode24) buffer.length;
        throw ArgumentTypeError("buffer", "an instance of Buffer, TypedArray, or DataView", buffer);
    }
    let name = encoding;
    let place = byteOffset;
    if (typeof byteOffset === "string") {
        name = byteOffset;
        place = undefined;
    }
    const isWide = name !== undefined && KnownEncoding(name) === "utf16le";
    const all = BinaryFromView(buffer);
    const bytes = isWide && typeof value === "string" ? %string_slice(all, 0, all.length - (all.length % 2)) : all;
    place = ToNumber(place);
    if (place !== place) place = forward ? 0 : bytes.length;
    place = ToIntegerOrInfinity(place);
    if (place < 0) place += bytes.length;
    const isBefore = place < 0;
    if (isBefore) place = 0;
    const searched = SearchedBytes(value, name);
    if (searched === "") return %math_min(place, bytes.length);
    if (isBefore && !forward) return -1;
    if (place > bytes.length) {
        if (forward) return -1;
        place = bytes.length;
    }
    const aligned = isWide ? 2 : 1;
    let found = forward ? %string_find(bytes, searched, place) : LastIndexUpTo(bytes, searched, place);
    while (found >= 0 && found % aligned !== 0) {
        found = forward ? %string_find(bytes, searched, found + 1) : LastIndexUpTo(bytes, searched, found - 1);
    }
    return found;
}

function LastIndexUpTo(bytes, searched, place) {
    if (place < 0) return -1;
    return %string_last_index_of(%string_slice(bytes, 0, %math_min(place + searched.length, bytes.length)), searched);
}

function SearchedBytes(value, encoding) {
    if (typeof value === "number") return %byte_text(ToUint32(value) % 256);
    if (typeof value === "string") return EncodeText(value, BufferEncoding(encoding));
    if (IsUint8Array(value)) return BinaryFromView(value);
    throw ArgumentTypeError("value", kIsOldNode ? "of type string or an instance of Buffer or Uint8Array" : "one of type number or string or an instance of Buffer or Uint8Array", value);
}
