const { StringDecoder } = require('string_decoder');
const pieces = (encoding, list) => {
  const d = new StringDecoder(encoding);
  const out = list.map((bytes) => { const t = d.write(Buffer.from(bytes)); return JSON.stringify(t) + ' ' + d.lastNeed + '/' + d.lastTotal; });
  console.log(encoding, out.join(' | '), JSON.stringify(d.end()), d.lastNeed);
};
const euro = [...Buffer.from('a€uro 😀é')];
pieces('utf8', euro.map((b) => [b]));
pieces('utf8', [euro.slice(0, 3), euro.slice(3, 9), euro.slice(9)]);
pieces('utf8', [[0xe2, 0x82], [0x41], [0xf0, 0x9f], [0x98]]);
pieces('utf8', [[0x80], [0x80, 0x80], [0xff], [0xc3], [0xc3], [0xa9]]);
pieces('utf8', [[0x80, 0x80, 0x80, 0x80, 0x80], [0xe2], [], [0x82], [0xac]]);
pieces(undefined, [[0x68, 0x69]]);
const wide = [...Buffer.from('a😀b', 'utf16le')];
pieces('utf16le', wide.map((b) => [b]));
pieces('ucs2', [wide.slice(0, 3), wide.slice(3, 5), wide.slice(5)]);
pieces('utf16le', [wide.slice(0, 4)]);
pieces('utf16le', [wide.slice(0, 5)]);
pieces('base64', [[1], [2], [3, 4], [5, 6, 7, 8]]);
pieces('base64url', [[255, 254], [253], [252]]);
pieces('hex', [[1, 2], [255]]);
pieces('latin1', [[0xe9, 0x41]]);
pieces('ascii', [[0xe9, 0x41]]);
const d = new StringDecoder();
console.log(d.write('text'), d.end(Buffer.from([0xe2])), d.encoding, d.write(new Uint8Array([65, 66])));
console.log(StringDecoder.length, StringDecoder.name, d instanceof StringDecoder, Object.keys(StringDecoder.prototype).join());
for (const f of [() => new StringDecoder('x'), () => d.write(1), () => d.write.call({}, Buffer.from('a'))]) {
  try { f(); } catch (e) { console.log(e.name, e.code, e.message); }
}
