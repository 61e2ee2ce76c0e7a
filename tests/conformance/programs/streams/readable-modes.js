const { Readable } = require('stream');
const r = new Readable({ read(n) { console.log('read called', n); this.push(this.i === undefined ? (this.i = 0, 'first') : ++this.i < 4 ? 'chunk' + this.i : null); }, highWaterMark: 8 });
console.log(r.readableFlowing, r.readableLength, r.readableHighWaterMark);
r.on('readable', () => {
  console.log('readable');
  let c;
  while ((c = r.read()) !== null) console.log('got', c.toString(), r.readableLength);
});
r.on('end', () => console.log('end', r.readableEnded));
r.on('close', () => console.log('close', r.destroyed));
const o = Readable.from([1, 2, { a: 3 }]);
console.log(o.readableObjectMode);
o.on('data', (d) => { console.log('o', d); o.pause(); setTimeout(() => o.resume(), 2); });
o.on('pause', () => console.log('paused')).on('resume', () => console.log('resumed')).on('end', () => console.log('o end'));
const s = new Readable({ encoding: 'utf8', read() {} });
s.push(Buffer.from([0xe2, 0x82])); s.push(Buffer.from([0xac])); s.push(null);
s.on('data', (d) => console.log('s', JSON.stringify(d)));
