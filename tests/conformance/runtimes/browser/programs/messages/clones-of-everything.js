const show = (label, make) => {
  try {
    const v = make();
    const c = structuredClone(v);
    console.log(label, c, c === v, Object.prototype.toString.call(c));
  } catch (e) { console.log(label, e.name, e.code, e.message); }
};
show('date', () => new Date(0));
show('map', () => new Map([[{ a: 1 }, new Set([1, 2])]]));
show('regexp', () => { const r = /ab+/gi; r.lastIndex = 3; return r; });
show('typed', () => new Uint16Array([1, 2, 65535]));
show('sparse', () => { const a = [1, , 3]; a.name = 'x'; return a; });
show('cyclic', () => { const o = { name: 'o' }; o.self = o; return o; });
show('error', () => Object.assign(new TypeError('bad', { cause: 'why' }), { extra: 1 }).message && new TypeError('bad').name);
show('boxed', () => [Object(1), Object('s'), Object(true), Object(1n)]);
show('class', () => new (class Point { x = 1; #y = 2; get z() { return 3; } })());
show('function', () => () => {});
show('symbol', () => ({ s: Symbol('q') }));
show('element', () => document.body);
show('promise', () => Promise.resolve());
show('weakmap', () => new WeakMap());
show('getter', () => ({ get now() { return 5; } }));
show('blob', () => new Blob(['abc'], { type: 'text/plain' }));
show('window', () => window);
show('event', () => new Event('x'));
show('proxy', () => new Proxy({}, {}));
show('rect', () => new DOMRect(1, 2, 3, 4));
const buffer = new ArrayBuffer(8);
const moved = structuredClone(buffer, { transfer: [buffer] });
console.log(buffer.byteLength, moved.byteLength, buffer.detached);
try { new Uint8Array(buffer)[0] = 1; } catch (e) { console.log(e.name, e.message); }
const e2 = structuredClone(new RangeError('r', { cause: { deep: true } }));
console.log(e2.name, e2.message, e2.cause, e2 instanceof RangeError);
