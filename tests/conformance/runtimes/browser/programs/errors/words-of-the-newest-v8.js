// What V8 says otherwise since Node 24: of array lengths, detached buffers, call and apply, and of text that is no JSON.
const say = (run) => { try { run(); console.log('fine'); } catch (error) { console.log(`${error.name}: ${error.message}`); } };
for (const text of ['"\\', '"a\\', '"a', '"\\u1', '{', '{"a"', '{"a":1,}', '[1 2]', '{\n "a": 1\n "b": 2}', '1e', 'x', '{"a":1,"b"}']) say(() => JSON.parse(text));
const list = [1];
say(() => { list.length = -1; });
say(() => { list['length'] = 'x'; });
say(() => Object.assign(list, { length: 1.5 }));
say(() => Object.defineProperty(list, 'length', { value: -1 }));
say(() => new Array(-1));
const buffer = new ArrayBuffer(8);
const bytes = new Uint8Array(buffer);
buffer.transfer();
for (const name of ['fill', 'map', 'at', 'slice', 'keys', 'values', 'reverse']) say(() => bytes[name](0));
say(() => new Uint8Array(bytes));
say(() => new Uint8Array(buffer));
say(() => new DataView(buffer));
say(() => structuredClone(buffer));
say(() => DataView.prototype.getInt8.call({}, 0));
say(() => DataView.prototype.byteLength);
for (const value of [undefined, null, {}, 'text', Symbol('s'), [1], 5]) {
  say(() => Function.prototype.call.call(value));
  say(() => Function.prototype.apply.call(value));
}
say(() => 2n ** -1n);
console.log(Error.isError(new DOMException('x')), Error.isError(new TypeError('x')), Error.isError({}));
