// What v8.serialize wrote, read: the other half of 63-v8-serializer.js. RUNTIME: V8 src/objects/value-serializer.cc, ValueDeserializer.

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

// A view comes behind its memory.
function DeserializeValue(reader) {
    const value = DeserializeOne(reader);
    if (!%is_object(value) || %class_of(value) !== "ArrayBuffer" || reader.at === reader.bytes.length) return value;
    const before = reader.at;
    if (TakeMark(reader) === "V") return DeserializeBareView(reader, value);
    reader.at = before;
    return value;
}

function DeserializeBareView(reader, memory) {
    const mark = TakeBytes(reader, 1);
    let name = undefined;
    const names = %own_keys(kBareViews);
    for (let index = 0; index < names.length; index += 1) if (kBareViews[names[index]] === mark) name = names[index];
    const offset = TakeVarint(reader);
    const length = TakeVarint(reader);
    const flags = reader.version >= 14 ? TakeVarint(reader) : 0;
    const size = name === undefined || name === "DataView" ? 1 : %intrinsic("GlobalObject")[name].BYTES_PER_ELEMENT;
    if (name === undefined || offset + length > %buffer_length(memory) || offset % size !== 0 || length % size !== 0) ThrowNotDeserialized();
    if (flags !== 0) %refuse("reading a view of memory that can grow is not supported by Loopscope");
    const constructor = %intrinsic("GlobalObject")[name];
    return KeepDeserialized(reader, %construct(constructor, [memory, offset, length / size], constructor));
}

function DeserializeOne(reader) {
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
    if (mark === "\\") return DeserializeHostObject(reader);
    if (mark === "t") {
        const which = TakeVarint(reader);
        return which in reader.transferred ? KeepDeserialized(reader, reader.transferred[which]) : ThrowNotDeserialized();
    }
    if (mark === "~") %refuse("reading memory that can grow is not supported by Loopscope");
    ThrowNotDeserialized();
}

// The number of an object is taken before a program's Deserializer reads it.
function DeserializeHostObject(reader) {
    const place = reader.objects.length;
    %push(reader.objects, undefined);
    if (reader.owner === undefined) {
        reader.objects[place] = DeserializeView(reader);
    } else {
        const method = reader.owner._readHostObject;
        if (typeof method !== "function") ThrowNotDeserialized();
        const object = %call(method, reader.owner);
        if (!%is_object(object)) %throw_type_error("readHostObject must return an object");
        reader.objects[place] = object;
    }
    return reader.objects[place];
}

// RUNTIME: Node 20 lib/v8.js, DefaultDeserializer: a view of the bytes that were given, or of a copy when they do not stand at a place for it.
function DeserializeView(reader) {
    const name = kSerializedViews[TakeVarint(reader)];
    const length = TakeVarint(reader);
    const at = reader.at;
    const bytes = TakeBytes(reader, length);
    if (name === undefined) ThrowNotDeserialized();
    return ViewOfBytes(name, reader.source, at, bytes);
}

function ViewOfBytes(name, source, at, bytes) {
    const offset = %view_offset(source) + at;
    if (name === "Buffer") return BufferOver(%view_buffer(source), offset, bytes.length);
    const constructor = %intrinsic("GlobalObject")[name];
    const size = name === "DataView" ? 1 : constructor.BYTES_PER_ELEMENT;
    if (offset % size === 0) return %construct(constructor, [%view_buffer(source), offset, bytes.length / size], constructor);
    const copy = PooledFromBinary(bytes);
    return %construct(constructor, [%view_buffer(copy), %view_offset(copy), bytes.length / size], constructor);
}

function MakeReader(source, owner) {
    if (!IsByteView(source)) throw NodeTypeError("ERR_INVALID_ARG_TYPE", "buffer must be a TypedArray or a DataView");
    return { __proto__: null, bytes: BinaryFromView(source), source, at: 0, version: 0, objects: [], scratch: ScratchView(), owner, transferred: { __proto__: null } };
}

function DeserializeHeader(reader) {
    if (reader.bytes[reader.at] === "\xff") {
        reader.at += 1;
        reader.version = TakeVarint(reader);
        if (reader.version <= 15) return true;
    }
    ThrowNotDeserialized(" due to invalid or unsupported version");
}
