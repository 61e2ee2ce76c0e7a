// Serializer and Deserializer of the module v8, their Default forms, and what a class of a program's own decides.
const v8 = require("v8");

function show(what, action) {
    try {
        console.log(what, action());
    } catch (error) {
        console.log(what, error.name, error.code, error.message);
    }
}

for (const known of [v8.Serializer, v8.Deserializer, v8.DefaultSerializer, v8.DefaultDeserializer]) {
    console.log(known, known.length, Reflect.ownKeys(known.prototype).join());
    show("call", () => known(Buffer.alloc(1)));
}
show("no bytes", () => new v8.Deserializer("abc"));

const plain = new v8.Serializer();
plain.writeHeader();
plain.writeUint32(300);
plain.writeUint64(1, 2);
plain.writeDouble(1.5);
plain.writeRawBytes(Buffer.from("hey"));
show("value", () => plain.writeValue(new Uint16Array([1, 2])));
show("function", () => plain.writeValue(() => 1));
show("raw", () => plain.writeRawBytes("x"));
const bytes = plain.releaseBuffer();
console.log(plain, bytes, plain.releaseBuffer());

const reader = new v8.Deserializer(bytes);
console.log(reader, reader.getWireFormatVersion(), reader.readHeader(), reader.getWireFormatVersion());
console.log(reader.readUint32(), reader.readUint64(), reader.readDouble(), reader.readRawBytes(3), reader.readValue());
show("value", () => reader.readValue());
show("number", () => reader.readUint32());
show("double", () => reader.readDouble());
show("raw", () => reader.readRawBytes(3));

class Pointers extends v8.Serializer {
    _writeHostObject(object) {
        console.log("host object", object);
        this.writeUint32(object.length);
    }
    _getDataCloneError(message) {
        return new RangeError(`mine: ${message}`);
    }
    _getSharedArrayBufferId() {
        return 5;
    }
}
class Following extends v8.Deserializer {
    _readHostObject() {
        return { length: this.readUint32() };
    }
}
const pointers = new Pointers();
pointers._setTreatArrayBufferViewsAsHostObjects(true);
pointers.writeHeader();
pointers.writeValue({ view: new Uint8Array(7), shared: new SharedArrayBuffer(2) });
show("symbol", () => pointers.writeValue(Symbol("s")));
const written = pointers.releaseBuffer();
const following = new Following(written);
following.readHeader();
show("shared memory of a number", () => following.readValue());
console.log(written);
show("no host object", () => {
    const other = new v8.Deserializer(written);
    other.readHeader();
    return other.readValue();
});

const moved = new ArrayBuffer(2);
const moving = new v8.DefaultSerializer();
moving.transferArrayBuffer(3, moved);
moving.writeHeader();
moving.writeValue([moved, moved, new Uint8Array([9])]);
const arrived = new v8.DefaultDeserializer(moving.releaseBuffer());
arrived.readHeader();
arrived.transferArrayBuffer(3, moved);
const [first, second, third] = arrived.readValue();
console.log(first === moved, second === moved, third, third.buffer === arrived.buffer.buffer);
show("shared", () => v8.serialize(new SharedArrayBuffer(1)));
show("short", () => v8.deserialize(Buffer.from([255, 15])));
console.log(v8.deserialize(v8.serialize(new Map([[{ a: 1 }, new Set([1, "é", "世"])]]))));
