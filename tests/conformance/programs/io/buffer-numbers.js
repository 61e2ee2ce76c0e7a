// Numbers in buffers, swaps and other ways to look at bytes.
const show = (call) => {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const b = Buffer.alloc(16);
console.log(b.writeUInt8(200, 0), b.writeInt16LE(-2, 1), b.writeUInt32BE(0xdeadbeef, 4), b.writeInt32LE(-5, 8), b.writeFloatBE(1.5, 12));
console.log(b);
console.log(b.readUInt8(0), b.readInt8(0), b.readInt16LE(1), b.readUInt32BE(4), b.readUint32LE(4), b.readInt32LE(8), b.readFloatBE(12));
b.writeDoubleLE(Math.PI, 0);
b.writeBigInt64BE(-3n, 8);
console.log(b.readDoubleLE(0), b.readBigInt64BE(8), b.readBigUInt64BE(8));
console.log(b.writeUIntBE(0x123456, 0, 3), b.readUIntBE(0, 3).toString(16), b.writeIntLE(-70000, 3, 4), b.readIntLE(3, 4), b.readUIntLE(0, 6));
show(() => b.readUInt32LE(14));
show(() => b.writeUInt8(256, 0));
show(() => b.writeInt8(-129, 0));
show(() => b.writeUInt32LE(-1, 0));
show(() => b.readUInt8(1.5));
show(() => b.readUInt8('0'));
show(() => b.readUIntBE(0, 7));
show(() => b.writeBigUInt64LE(-1n));
show(() => Buffer.alloc(1).readInt16BE());
show(() => Buffer.from('abcd').swap16().toString());
show(() => Buffer.from('abc').swap16());
show(() => Buffer.from('abcdefgh').swap64().toString());
console.log(Buffer.from('h\u00e9llo').latin1Slice(0, 3), Buffer.from('hello').hexSlice(1, 3), Buffer.copyBytesFrom(new Uint16Array([1, 258])));
console.log(require('util').types.isUint8Array(b), require('util').types.isFloat64Array(new Float64Array(1)), require('util').types.isInt8Array(b));
