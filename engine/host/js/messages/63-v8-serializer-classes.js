// Serializer and Deserializer of the module v8. RUNTIME: Node 20 lib/v8.js, src/node_serdes.cc.

// Slot 0 is the writer or the reader of 63-v8-serializer.js.
const kSerializerBrand = 405;
const kDeserializerBrand = 406;

// The two are no globals.
function LinkConstructor(constructor, prototype, name, length) {
    %set_name(constructor, name);
    %set_length(constructor, length);
    %put(constructor, "prototype", prototype, 0);
    %put(prototype, "constructor", constructor, 5);
}

function SerializerConstructor() {
    "constructor";
    if (new.target === undefined) throw NodeTypeError("ERR_CONSTRUCT_CALL_REQUIRED", "Class constructor Serializer cannot be invoked without 'new'");
    const serializer = %slots(PrototypeFromNewTarget(new.target, SerializerPrototype), kSerializerBrand, undefined);
    %set_slot(serializer, 0, MakeWriter(serializer));
    return serializer;
}
const SerializerPrototype = {};
LinkConstructor(SerializerConstructor, SerializerPrototype, "Serializer", 0);

function DeserializerConstructor(buffer) {
    "constructor";
    if (new.target === undefined) throw NodeTypeError("ERR_CONSTRUCT_CALL_REQUIRED", "Class constructor Deserializer cannot be invoked without 'new'");
    const reader = MakeReader(buffer, undefined);
    const deserializer = %slots(PrototypeFromNewTarget(new.target, DeserializerPrototype), kDeserializerBrand, reader);
    reader.owner = deserializer;
    deserializer.buffer = buffer;
    return deserializer;
}
const DeserializerPrototype = {};
LinkConstructor(DeserializerConstructor, DeserializerPrototype, "Deserializer", 1);

function SlotOf(value, brand) {
    if (!%has_brand(value, brand)) %throw_type_error("Illegal invocation");
    return %slot(value, 0);
}

function WriterOf(value) {
    return SlotOf(value, kSerializerBrand);
}

function ReaderOf(value) {
    return SlotOf(value, kDeserializerBrand);
}

// A number of 64 bits, as its two halves.
function EmitHalves(writer, high, low) {
    let rest = %call(BigIntOf, undefined, ToUint32(high)) * 4294967296n + %call(BigIntOf, undefined, ToUint32(low));
    for (; rest >= 128n; rest /= 128n) EmitBytes(writer, %code_point_text(%call(NumberConstructor, undefined, rest % 128n) + 128));
    EmitBytes(writer, %code_point_text(%call(NumberConstructor, undefined, rest)));
}

function TakeHalves(reader) {
    let value = 0n;
    for (let scale = 1n; ; scale *= 128n) {
        const byte = %code_point_at(TakeBytes(reader, 1), 0);
        value += %call(BigIntOf, undefined, byte % 128) * scale;
        if (byte < 128) break;
    }
    const toNumber = (half) => %call(NumberConstructor, undefined, half);
    return [toNumber(value / 4294967296n % 4294967296n), toNumber(value % 4294967296n)];
}

const SerializerMethods = {
    writeHeader() {
        EmitBytes(WriterOf(this), "\xff\x0f");
    },
    writeValue(value) {
        SerializeValue(WriterOf(this), value);
        return true;
    },
    releaseBuffer() {
        const writer = WriterOf(this);
        const bytes = %join_texts(writer.parts, "");
        writer.parts = [];
        writer.size = 0;
        return BufferFromBinary(bytes);
    },
    transferArrayBuffer(id, memory) {
        const which = ToUint32(id);
        if (!%is_object(memory) || %class_of(memory) !== "ArrayBuffer") %refuse("transferArrayBuffer of what is no ArrayBuffer is not supported by Loopscope");
        %table_set(WriterOf(this).transferred, memory, which);
    },
    writeUint32(value) {
        EmitVarint(WriterOf(this), ToUint32(value));
    },
    writeUint64(high, low) {
        EmitHalves(WriterOf(this), high, low);
    },
    writeDouble(value) {
        EmitDouble(WriterOf(this), ToNumber(value));
    },
    writeRawBytes(source) {
        const writer = WriterOf(this);
        if (!IsByteView(source)) throw NodeTypeError("ERR_INVALID_ARG_TYPE", "source must be a TypedArray or a DataView");
        EmitBytes(writer, BinaryFromView(source));
    },
    _setTreatArrayBufferViewsAsHostObjects(isTreated) {
        WriterOf(this).hasHostViews = !!isTreated;
    },
};

function TakeOr(name, reader, take) {
    const before = reader.at;
    try {
        return take(reader);
    } catch {
        reader.at = before;
        throw %construct(ErrorConstructor, [`${name}() failed`], ErrorConstructor);
    }
}

const DeserializerMethods = {
    readHeader() {
        return DeserializeHeader(ReaderOf(this));
    },
    readValue() {
        return DeserializeValue(ReaderOf(this));
    },
    getWireFormatVersion() {
        return ReaderOf(this).version;
    },
    transferArrayBuffer(id, memory) {
        const which = ToUint32(id);
        if (!%is_object(memory) || %class_of(memory) !== "ArrayBuffer") {
            throw NodeTypeError("ERR_INVALID_ARG_TYPE", "arrayBuffer must be an ArrayBuffer or SharedArrayBuffer");
        }
        ReaderOf(this).transferred[which] = memory;
    },
    readUint32() {
        return TakeOr("ReadUint32", ReaderOf(this), TakeVarint);
    },
    readUint64() {
        return TakeOr("ReadUint64", ReaderOf(this), TakeHalves);
    },
    readDouble() {
        return TakeOr("ReadDouble", ReaderOf(this), TakeDouble);
    },
    _readRawBytes(length) {
        const reader = ReaderOf(this);
        const count = ToNumber(length);
        return TakeOr("ReadRawBytes", reader, () => {
            TakeBytes(reader, count);
            return reader.at - count;
        });
    },
    readRawBytes(length) {
        const offset = this._readRawBytes(length);
        return BufferOver(this.buffer.buffer, this.buffer.byteOffset + offset, length);
    },
};

// Everything can be listed, apart from the constructor, and is without the arguments that Node's C++ takes.
function DefineCounted(prototype, methods, constructor, last) {
    const names = %own_keys(methods);
    for (let index = 0; index < names.length; index += 1) {
        if (names[index] === last) %put(prototype, "constructor", constructor, 5);
        else %set_length(methods[names[index]], 0);
        %put(prototype, names[index], methods[names[index]], 7);
    }
}
%delete_own(SerializerPrototype, "constructor");
DefineCounted(SerializerPrototype, SerializerMethods, SerializerConstructor, undefined);
%put(SerializerPrototype, "constructor", SerializerConstructor, 5);
%put(SerializerPrototype, "_getDataCloneError", ErrorConstructor, 7);
%delete_own(DeserializerPrototype, "constructor");
DefineCounted(DeserializerPrototype, DeserializerMethods, DeserializerConstructor, "readRawBytes");

class DefaultSerializer extends SerializerConstructor {
    constructor() {
        super();
        this._setTreatArrayBufferViewsAsHostObjects(true);
    }
    _writeHostObject(view) {
        const isBuffer = view.constructor === BufferConstructor;
        const which = isBuffer ? 10 : ListIndexOf(kSerializedViews, KindName(view));
        if (which < 0) throw %construct(this._getDataCloneError, [`Unserializable host object: ${InspectValue(view, undefined)}`], this._getDataCloneError);
        this.writeUint32(which);
        this.writeUint32(view.byteLength);
        this.writeRawBytes(%construct(Uint8ArrayConstructor, [view.buffer, view.byteOffset, view.byteLength], Uint8ArrayConstructor));
    }
}

class DefaultDeserializer extends DeserializerConstructor {
    _readHostObject() {
        const name = kSerializedViews[this.readUint32()];
        const length = this.readUint32();
        const at = this._readRawBytes(length);
        if (name === undefined) ThrowNotDeserialized();
        return ViewOfBytes(name, this.buffer, at, %string_slice(BinaryFromView(this.buffer), at, at + length));
    }
}
