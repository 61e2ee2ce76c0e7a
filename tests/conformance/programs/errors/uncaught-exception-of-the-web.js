// Where errors of buffers, performance and messages are made, and a reason of throwIfAborted that nobody catches.
const places = (f) => {
  try {
    f();
  } catch (error) {
    const lines = error.stack.split('\n    at ');
    console.log(error.name, error.code, error.message, '|', lines.slice(1, lines.findIndex((line) => line.includes(__filename))).join(' | '));
  }
};
const bytes = Buffer.alloc(4);
places(() => bytes.readUInt32BE(2));
places(() => bytes.readUInt32BE('a'));
places(() => bytes.readUInt16LE(1.5));
places(() => bytes.readInt8(9));
places(() => bytes.readDoubleLE(0));
places(() => bytes.writeInt32LE(1, 3));
places(() => bytes.writeInt32LE(1, 1.5));
places(() => bytes.readUIntBE(0, 9));
places(() => bytes.writeBigInt64LE(1n, 0));
places(() => Buffer.alloc(8).writeBigInt64LE(1n << 70n, 0));
places(() => Buffer.alloc(8).readBigUInt64BE(1.5));
places(() => Buffer.alloc(3).swap16());
places(() => Buffer.concat([1]));
places(() => require('fs').writeFileSync({}, 'a'));
places(() => performance.measure('x', 'never'));
places(() => performance.measure('x', { start: 1, end: 'never' }));
places(() => structuredClone());
places(() => new MessageChannel().port1.postMessage());
const cancelled = new AbortController();
cancelled.abort();
process.on('exit', (code) => console.log('exit', code));
setTimeout(() => cancelled.signal.throwIfAborted(), 1);
