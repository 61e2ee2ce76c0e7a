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

// What a program's Serializer makes of the message is thrown.
function ThrowNotSerialized(writer, shown) {
    const message = `${shown} could not be cloned.`;
    if (writer.owner === undefined) throw %construct(ErrorConstructor, [message], ErrorConstructor);
    throw %call(writer.owner._getDataCloneError, writer.owner, message);
}

function SerializeValue(writer, value) {
    if (value === undefined) EmitBytes(writer, "_");
    else if (value === null) EmitBytes(writer, "0");
    else if (typeof value === "boolean") EmitBytes(writer, value ? "T" : "F");
    else if (typeof value === "number") EmitNumber(writer, value);
    else if (typeof value === "string") EmitText(writer, value);
    else if (typeof value === "symbol") ThrowNotSerialized(writer, %describe(value));
    else if (typeof value === "bigint") {
        EmitBytes(writer, "Z");
        EmitBigInt(writer, value);
    } else {
        const isBare = !writer.hasHostViews && IsByteView(value) && !%table_has(writer.seen, value);
        if (isBare) SerializeReference(writer, %view_buffer(value));
        SerializeReference(writer, value);
    }
}

function SerializeReference(writer, value) {
    if (%table_has(writer.seen, value)) {
        EmitBytes(writer, "^");
        EmitVarint(writer, %table_get(writer.seen, value));
        return;
    }
    %table_set(writer.seen, value, writer.count);
    writer.count += 1;
    SerializeObject(writer, value);
}

function SerializeObject(writer, value) {
    if (typeof value === "function") ThrowNotSerialized(writer, %describe(value));
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
    else if (kind === "ArrayBuffer" && %table_has(writer.transferred, value)) {
        EmitBytes(writer, "t");
        EmitVarint(writer, %table_get(writer.transferred, value));
    } else if (kind === "ArrayBuffer" && !SharedMemory.isShared(value) && %buffer_maximum(value) === undefined) {
        const bytes = BinaryFromView(%construct(Uint8ArrayConstructor, [value], Uint8ArrayConstructor));
        EmitBytes(writer, "B");
        EmitVarint(writer, bytes.length);
        EmitBytes(writer, bytes);
    } else if (kind === "TypedArray" || kind === "DataView") {
        if (!writer.hasHostViews) SerializeBareView(writer, value, kind);
        else if (writer.owner === undefined) SerializeView(writer, value, kind);
        else SerializeHostObject(writer, value);
    } else if (kind === "ArrayBuffer" && SharedMemory.isShared(value)) SerializeShared(writer, value);
    else if (kind === "ArrayBuffer") %refuse("v8.serialize of memory that can grow is not supported by Loopscope");
    else if (kind === "Generator" || kind === "AsyncGenerator") {
        ThrowNotSerialized(writer, `[object ${kind}]`);
    } else ThrowNotSerialized(writer, %describe(value));
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

// ---- What a program's Serializer decides ----

function SerializeHostObject(writer, value) {
    EmitBytes(writer, "\\");
    const method = writer.owner._writeHostObject;
    if (typeof method !== "function") ThrowNotSerialized(writer, `[object ${KindName(value)}]`);
    %call(method, writer.owner, value);
}

function KindName(view) {
    return %class_of(view) === "DataView" ? "DataView" : KindOf(view).name;
}

function SerializeShared(writer, memory) {
    const method = writer.owner === undefined ? undefined : writer.owner._getSharedArrayBufferId;
    if (typeof method !== "function") ThrowNotSerialized(writer, "#<SharedArrayBuffer>");
    const which = ToUint32(%call(method, writer.owner, memory));
    EmitBytes(writer, "u");
    EmitVarint(writer, which);
}

// A view behind the memory that it shows. What is in the pool of small buffers is not known.
const kBareViews = {
    __proto__: null, Int8Array: "b", Uint8Array: "B", Uint8ClampedArray: "C", Int16Array: "w", Uint16Array: "W", Int32Array: "d", Uint32Array: "D",
    Float32Array: "f", Float64Array: "F", BigInt64Array: "q", BigUint64Array: "Q", DataView: "?",
};

function SerializeBareView(writer, view, kind) {
    const name = KindName(view);
    if (kBareViews[name] === undefined) %refuse(`serializing ${name} is not supported by Loopscope`);
    if (OrdinaryHasInstance(BufferConstructor, view) && %buffer_length(%view_buffer(view)) === BufferConstructor.poolSize) {
        %refuse("serializing a Buffer in the pool of Buffers with all the pool is not supported by Loopscope: use v8.DefaultSerializer");
    }
    EmitBytes(writer, `V${kBareViews[name]}`);
    EmitVarint(writer, %view_offset(view));
    EmitVarint(writer, kind === "DataView" ? %view_length(view) : %view_length(view) * KindOf(view).size);
    EmitVarint(writer, 0);
}

function MakeWriter(owner) {
    return {
        __proto__: null, parts: [], size: 0, seen: %new_object(null, "Map"), count: 0, scratch: ScratchView(), owner,
        transferred: %new_object(null, "Map"), hasHostViews: owner === undefined,
    };
}

const V8Serialization = {
    serialize(value) {
        const writer = MakeWriter(undefined);
        EmitBytes(writer, "\xff\x0f");
        SerializeValue(writer, value);
        return BufferFromBinary(%join_texts(writer.parts, ""));
    },
    deserialize(buffer) {
        const reader = MakeReader(buffer, undefined);
        DeserializeHeader(reader);
        return DeserializeValue(reader);
    },
};
