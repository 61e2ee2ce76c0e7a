const { Worker } = require('worker_threads');
const w = new Worker(`
  const { parentPort } = require('worker_threads');
  parentPort.once('message', (m) => {
    parentPort.postMessage([m.self === m, m.a === m.b, m.date instanceof Date, m.map.get('x'), [...m.set], m.err instanceof RangeError, m.err.message, m.big, m.nan, m.neg, m.u8, m.re.source, m.boxed, m.sparse.length, 1 in m.sparse, m.text, m.inst.constructor.name, m.nested.deep.deeper[2]]);
    parentPort.postMessage(m);
  });
`, { eval: true });
class Point { constructor() { this.x = 1; } get y() { return 2; } }
const shared = { v: 1 };
const m = { a: shared, b: shared, date: new Date(1e12), map: new Map([['x', 1n]]), set: new Set(['a', 2]), err: new RangeError('r'), big: 123456789012345678901234567890n, nan: NaN, neg: -0, u8: new Uint16Array([1, 65535]), re: /x\/y/g, boxed: Object('s'), sparse: [0, , 2], text: 'héllo ☃ 😀', inst: new Point(), nested: { deep: { deeper: [1, 2, 3] } }, nul: null, und: undefined };
m.self = m;
w.postMessage(m);
w.on('message', (x) => console.log(x));
