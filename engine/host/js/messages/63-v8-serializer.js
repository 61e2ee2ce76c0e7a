// v8.serialize and v8.deserialize. RUNTIME: V8 src/objects/value-serializer.cc, version 15 of its format, as Node 20 lib/v8.js uses it:
// views are Node's own objects, with a number for each class.

const kSerializedViews = [
    "Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
    "DataView", "Buffer", "BigInt64Array", "BigUint64Array",
];
const kRegExpLetters = "gimyus";
const kSerializedErrors = { __proto__: null, EvalError: "E", RangeError: "R", ReferenceError: "F", SyntaxError: "S", TypeError: "T", URIError: "U" };
const kErrorsByMark = { __proto__: null, E: "EvalErrorPrototype", R: "RangeErrorPrototype", F: "ReferenceErrorPrototype", S: "SyntaxErrorPrototype", T: "TypeErrorPrototype", U: "UriErrorPrototype" };
const kTwoTo64 = 18446744073709551616n;

function ScratchView() {
    const constructor = %intrinsic("GlobalObject").DataView;
    return %construct(constructor, [%new_buffer(ArrayBufferPrototype, 8, undefined)], constructor);
}

function EmitBytes(writer, bytes) {
    writer.size += bytes.length;
    %push(writer.parts, bytes);
}

function EmitVarint(writer, number) {
    let rest = number;
    while (rest >= 128) {
        EmitBytes(writer, %code_point_text(rest % 128 + 128));
        rest = %math_floor(rest / 128);
    }
    EmitBytes(writer, %code_point_text(rest));
}

function EmitDouble(writer, number) {
    %call(kViewWriters.Double, writer.scratch, 0, number, true);
    EmitBytes(writer, BinaryFromView(writer.scratch));
}

function EmitNumber(writer, number) {
    const isWhole = number >= -2147483648 && number <= 2147483647 && %math_floor(number) === number && !(number === 0 && 1 / number < 0);
    if (!isWhole) {
        EmitBytes(writer, "N");
        EmitDouble(writer, number);
        return;
    }
    EmitBytes(writer, "I");
    EmitVarint(writer, number < 0 ? -2 * number - 1 : 2 * number);
}

function EmitBigInt(writer, value) {
    const isNegative = value < 0n;
    let rest = isNegative ? -value : value;
    const words = [];
    for (; rest > 0n; rest /= kTwoTo64) {
        %call(kViewWriters.BigUInt64, writer.scratch, 0, rest % kTwoTo64, true);
        %push(words, BinaryFromView(writer.scratch));
    }
    EmitVarint(writer, words.length * 16 + (isNegative ? 1 : 0));
    EmitBytes(writer, %join_texts(words, ""));
}

function LengthOfVarint(number) {
    let length = 1;
    for (let rest = number; rest >= 128; rest = %math_floor(rest / 128)) length += 1;
    return length;
}

// Two bytes for each unit begin at an even place.
function EmitText(writer, text) {
    if (IsLatin(text)) {
        EmitBytes(writer, '"');
        EmitVarint(writer, text.length);
        EmitBytes(writer, text);
        return;
    }
    const bytes = EncodeText(text, "utf16le");
    if ((writer.size + 1 + LengthOfVarint(bytes.length)) % 2 === 1) EmitBytes(writer, "\0");
    EmitBytes(writer, "c");
    EmitVarint(writer, bytes.length);
    EmitBytes(writer, bytes);
}

function IsLatin(text) {
    for (let index = 0; index < text.length; index += 1) if (text[index] > "\xff") return false;
    return true;
}

function ThrowNotSerialized(value) {
    throw %construct(ErrorConstructor, [`${%describe(value)} could not be cloned.`], ErrorConstructor);
}

function SerializeValue(writer, value) {
    if (value === undefined) EmitBytes(writer, "_");
    else if (value === null) EmitBytes(writer, "0");
    else if (typeof value === "boolean") EmitBytes(writer, value ? "T" : "F");
    else if (typeof value === "number") EmitNumber(writer, value);
    else if (typeof value === "string") EmitText(writer, value);
    else if (typeof value === "symbol") ThrowNotSerialized(value);
    else if (typeof value === "bigint") {
        EmitBytes(writer, "Z");
        EmitBigInt(writer, value);
    } else if (%table_has(writer.seen, value)) {
        EmitBytes(writer, "^");
        EmitVarint(writer, %table_get(writer.seen, value));
    } else {
        %table_set(writer.seen, value, writer.count);
        writer.count += 1;
        SerializeObject(writer, value);
    }
}

function SerializeObject(writer, value) {
    if (typeof value === "function") ThrowNotSerialized(value);
    const kind = %class_of(value);
    if (kind === "Array") SerializeArray(writer, value);
    else if (kind === "Map" || kind === "Set") SerializeTable(writer, value, kind);
    else if (kind === "Error") SerializeError(writer, value);
    else if (kind === "Ordinary") {
        EmitBytes(writer, "o");
        const count = SerializeProperties(writer, value, false);
        EmitBytes(writer, "{");
        EmitVarint(writer, count);
    } else SerializeLeaf(writer, value, kind);
}

// How many of the object's own enumerable properties, or of those of an array that are no elements, were written.
function SerializeProperties(writer, object, skipsElements) {
    const keys = %own_enumerable_keys(object);
    let count = 0;
    for (let index = 0; index < keys.length; index += 1) {
        const key = keys[index];
        if (skipsElements && %is_array_index(key)) continue;
        if (!HasOwn(object, key)) continue;
        const number = %call(NumberConstructor, undefined, key);
        SerializeValue(writer, number >= 0 && `${number}` === key ? number : key);
        SerializeValue(writer, object[key]);
        count += 1;
    }
    return count;
}

// SIMPLIFIED: an array that had a hole once is written without its holes in V8, as one that has some is here.
function SerializeArray(writer, array) {
    const length = array.length;
    let isDense = true;
    for (let index = 0; index < length && isDense; index += 1) isDense = HasOwn(array, index);
    EmitBytes(writer, isDense ? "A" : "a");
    EmitVarint(writer, length);
    for (let index = 0; isDense && index < length; index += 1) SerializeValue(writer, array[index]);
    const count = SerializeProperties(writer, array, isDense);
    EmitBytes(writer, isDense ? "$" : "@");
    EmitVarint(writer, count);
    EmitVarint(writer, length);
}

function SerializeTable(writer, table, kind) {
    const isMap = kind === "Map";
    EmitBytes(writer, isMap ? ";" : "'");
    const entries = [];
    for (let position = 0; !%is_done(%table_key(table, position)); position = %table_after(table, position)) {
        %push(entries, %table_key(table, position));
        if (isMap) %push(entries, %table_value(table, position));
    }
    for (let index = 0; index < entries.length; index += 1) SerializeValue(writer, entries[index]);
    EmitBytes(writer, isMap ? ":" : ",");
    EmitVarint(writer, entries.length);
}

// RUNTIME: the cause comes before the stack in Node 20 and behind it in Node 24.
function SerializeError(writer, error) {
    EmitBytes(writer, "r");
    const mark = typeof error.name === "string" ? kSerializedErrors[error.name] : undefined;
    if (mark !== undefined) EmitBytes(writer, mark);
    const message = %own_descriptor(error, "message");
    if (message !== undefined && !IsAccessorDescriptor(message)) {
        EmitBytes(writer, "m");
        EmitText(writer, ToString(message.value));
    }
    const putCause = () => {
        const cause = %own_descriptor(error, "cause");
        if (cause === undefined) return;
        EmitBytes(writer, "c");
        SerializeValue(writer, error.cause);
    };
    if (!kIsNode24) putCause();
    const stack = error.stack;
    if (typeof stack === "string") {
        EmitBytes(writer, "s");
        EmitText(writer, stack);
    }
    if (kIsNode24) putCause();
    EmitBytes(writer, ".");
}

function SerializeLeaf(writer, value, kind) {
    if (kind === "Date") {
        EmitBytes(writer, "D");
        EmitDouble(writer, %date_time(value));
    } else if (kind === "Boolean") EmitBytes(writer, %primitive_value(value) ? "y" : "x");
    else if (kind === "Number") {
        EmitBytes(writer, "n");
        EmitDouble(writer, %primitive_value(value));
    } else if (kind === "BigInt") {
        EmitBytes(writer, "z");
        EmitBigInt(writer, %primitive_value(value));
    } else if (kind === "String") {
        EmitBytes(writer, "s");
        EmitText(writer, %primitive_value(value));
    } else if (kind === "RegExp") SerializeRegExp(writer, value);
    else if (kind === "ArrayBuffer" && !SharedMemory.isShared(value) && %buffer_maximum(value) === undefined) {
        const bytes = BinaryFromView(%construct(Uint8ArrayConstructor, [value], Uint8ArrayConstructor));
        EmitBytes(writer, "B");
        EmitVarint(writer, bytes.length);
        EmitBytes(writer, bytes);
    } else if (kind === "TypedArray" || kind === "DataView") SerializeView(writer, value, kind);
    else if (kind === "ArrayBuffer") %refuse("v8.serialize of memory that is shared or can grow is not supported by Loopscope");
    else if (kind === "Generator" || kind === "AsyncGenerator") {
        throw %construct(ErrorConstructor, [`[object ${kind}] could not be cloned.`], ErrorConstructor);
    } else ThrowNotSerialized(value);
}

function SerializeRegExp(writer, regexp) {
    const flags = %regexp_flags(regexp);
    let bits = 0;
    for (let index = 0; index < flags.length; index += 1) {
        const place = %string_find(kRegExpLetters, flags[index], 0);
        if (place < 0) %refuse(`v8.serialize of a regular expression with the flag ${flags[index]} is not supported by Loopscope`);
        bits += 2 ** place;
    }
    EmitBytes(writer, "R");
    EmitText(writer, regexp.source);
    EmitVarint(writer, bits);
}

function SerializeView(writer, view, kind) {
    const which = kind === "DataView" ? 9 : OrdinaryHasInstance(BufferConstructor, view) ? 10 : ListIndexOf(kSerializedViews, KindOf(view).name);
    if (which < 0) %refuse(`v8.serialize of ${KindOf(view).name} is not supported by Loopscope`);
    const bytes = BinaryFromView(view);
    EmitBytes(writer, "\\");
    EmitVarint(writer, which);
    EmitVarint(writer, bytes.length);
    EmitBytes(writer, bytes);
}

// ---- and back ----

function ThrowNotDeserialized(rest = "") {
    throw %construct(ErrorConstructor, [`Unable to deserialize cloned data${rest}.`], ErrorConstructor);
}

function TakeBytes(reader, count) {
    const end = reader.at + count;
    if (end > reader.bytes.length) ThrowNotDeserialized();
    const taken = %string_slice(reader.bytes, reader.at, end);
    reader.at = end;
    return taken;
}

function TakeVarint(reader) {
    let number = 0;
    for (let scale = 1; ; scale *= 128) {
        const byte = %code_point_at(TakeBytes(reader, 1), 0);
        number += byte % 128 * scale;
        if (byte < 128) return number;
    }
}

function TakeDouble(reader) {
    WriteBinaryToView(reader.scratch, 0, TakeBytes(reader, 8));
    return %call(kViewReaders.Double, reader.scratch, 0, true);
}

function TakeBigInt(reader) {
    const head = TakeVarint(reader);
    let value = 0n;
    let scale = 1n;
    for (let left = %math_floor(head / 16); left > 0; left -= 1) {
        WriteBinaryToView(reader.scratch, 0, TakeBytes(reader, 8));
        value += %call(kViewReaders.BigUInt64, reader.scratch, 0, true) * scale;
        scale *= kTwoTo64;
    }
    return head % 2 === 1 ? -value : value;
}

function TakeMark(reader) {
    let mark = TakeBytes(reader, 1);
    while (mark === "\0") mark = TakeBytes(reader, 1);
    return mark;
}

function TakeText(reader) {
    const mark = TakeMark(reader);
    if (mark !== '"' && mark !== "c") ThrowNotDeserialized();
    const bytes = TakeBytes(reader, TakeVarint(reader));
    return mark === '"' ? bytes : DecodeBytes(bytes, "utf16le");
}

function DeserializeValue(reader) {
    const mark = TakeMark(reader);
    if (mark === "_") return undefined;
    if (mark === "0") return null;
    if (mark === "T" || mark === "F") return mark === "T";
    if (mark === "N") return TakeDouble(reader);
    if (mark === "Z") return TakeBigInt(reader);
    if (mark === "I") {
        const number = TakeVarint(reader);
        return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
    }
    if (mark === '"' || mark === "c") {
        reader.at -= 1;
        return TakeText(reader);
    }
    if (mark === "^") {
        const which = TakeVarint(reader);
        return which < reader.objects.length ? reader.objects[which] : ThrowNotDeserialized();
    }
    if (mark === "o") return DeserializeProperties(reader, KeepDeserialized(reader, %new_object(%intrinsic("ObjectPrototype"))), "{");
    if (mark === "A" || mark === "a") return DeserializeArray(reader, mark);
    if (mark === ";" || mark === "'") return DeserializeTable(reader, mark);
    if (mark === "r") return DeserializeError(reader);
    return DeserializeLeaf(reader, mark);
}

function KeepDeserialized(reader, object) {
    %push(reader.objects, object);
    return object;
}

function DeserializeProperties(reader, object, end) {
    for (;;) {
        if (TakeMark(reader) === end) break;
        reader.at -= 1;
        const key = DeserializeValue(reader);
        if (typeof key !== "string" && typeof key !== "number") ThrowNotDeserialized();
        %put(object, ToPropertyKey(key), DeserializeValue(reader), 7);
    }
    TakeVarint(reader);
    return object;
}

function DeserializeArray(reader, mark) {
    const length = TakeVarint(reader);
    if (mark === "A" && length > reader.bytes.length) ThrowNotDeserialized();
    const array = KeepDeserialized(reader, %new_array(length));
    for (let index = 0; mark === "A" && index < length; index += 1) %put(array, index, DeserializeValue(reader), 7);
    DeserializeProperties(reader, array, mark === "A" ? "$" : "@");
    TakeVarint(reader);
    return array;
}

function DeserializeTable(reader, mark) {
    const isMap = mark === ";";
    const table = KeepDeserialized(reader, isMap ? %new_object(%intrinsic("MapPrototype"), "Map") : %new_object(%intrinsic("SetPrototype"), "Set"));
    while (TakeMark(reader) !== (isMap ? ":" : ",")) {
        reader.at -= 1;
        const key = DeserializeValue(reader);
        %table_set(table, key, isMap ? DeserializeValue(reader) : undefined);
    }
    TakeVarint(reader);
    return table;
}

function DeserializeError(reader) {
    const place = reader.objects.length;
    %push(reader.objects, undefined);
    let prototype = "ErrorPrototype";
    const found = { __proto__: null };
    for (let mark = TakeMark(reader); mark !== "."; mark = TakeMark(reader)) {
        if (mark === "m" || mark === "s") found[mark] = TakeText(reader);
        else if (mark === "c") found.c = DeserializeValue(reader);
        else if (kErrorsByMark[mark] !== undefined) prototype = kErrorsByMark[mark];
        else ThrowNotDeserialized();
    }
    const error = %new_object(%intrinsic_named(prototype), "Error");
    %put(error, "stack", found.s, 5);
    if ("m" in found) %put(error, "message", found.m, 5);
    if ("c" in found) %put(error, "cause", found.c, 5);
    reader.objects[place] = error;
    return error;
}

function DeserializeLeaf(reader, mark) {
    if (mark === "D") return KeepDeserialized(reader, %construct(DateConstructor, [TakeDouble(reader)], DateConstructor));
    if (mark === "y" || mark === "x") return KeepDeserialized(reader, %wrap_primitive(mark === "y"));
    if (mark === "n") return KeepDeserialized(reader, %wrap_primitive(TakeDouble(reader)));
    if (mark === "z") return KeepDeserialized(reader, %wrap_primitive(TakeBigInt(reader)));
    if (mark === "s") return KeepDeserialized(reader, %wrap_primitive(TakeText(reader)));
    if (mark === "R") {
        const source = TakeText(reader);
        const bits = TakeVarint(reader);
        let flags = "";
        for (let index = 0; index < kRegExpLetters.length; index += 1) {
            if (%math_floor(bits / 2 ** index) % 2 === 1) flags += kRegExpLetters[index];
        }
        return KeepDeserialized(reader, %construct(RegExpConstructor, [source, flags], RegExpConstructor));
    }
    if (mark === "B") return KeepDeserialized(reader, BufferFromBinary(TakeBytes(reader, TakeVarint(reader))).buffer);
    if (mark === "\\") return KeepDeserialized(reader, DeserializeView(reader));
    ThrowNotDeserialized();
}

function DeserializeView(reader) {
    const name = kSerializedViews[TakeVarint(reader)];
    const buffer = BufferFromBinary(TakeBytes(reader, TakeVarint(reader)));
    if (name === undefined) ThrowNotDeserialized();
    if (name === "Buffer") return buffer;
    const constructor = %intrinsic("GlobalObject")[name];
    return %construct(constructor, [buffer.buffer], constructor);
}

const V8Serialization = {
    serialize(value) {
        const writer = { __proto__: null, parts: [], size: 0, seen: %new_object(null, "Map"), count: 0, scratch: ScratchView() };
        EmitBytes(writer, "\xff\x0f");
        SerializeValue(writer, value);
        return BufferFromBinary(%join_texts(writer.parts, ""));
    },
    deserialize(buffer) {
        if (!IsByteView(buffer)) throw NodeTypeError("ERR_INVALID_ARG_TYPE", "buffer must be a TypedArray or a DataView");
        const reader = { __proto__: null, bytes: BinaryFromView(buffer), at: 2, objects: [], scratch: ScratchView() };
        if (reader.bytes[0] !== "\xff" || reader.bytes[1] > "\x0f") ThrowNotDeserialized(" due to invalid or unsupported version");
        return DeserializeValue(reader);
    },
};
