addEventListener('messageerror', () => console.log('messageerror'));
const post = (v, ...r) => { try { postMessage(v, '*', ...r); console.log('posted'); } catch (e) { console.log(e.name + ': ' + e.message); } };
post(() => {}); post(Symbol('x')); post({ f() {} }); post(new WeakMap()); post(document); post(new Promise(() => {})); post(Object(Symbol()));
post({ ok: [1, new Date(0), /x/g, new Map([[1, new Set([2])]])] });
const ab = new ArrayBuffer(4); post(ab, [ab]); post(ab, [ab]); post(new Uint8Array(2), [{}]);
const { port1 } = new MessageChannel(); post('p', [port1, port1]); post('p', [port1]); post('again', [port1]);
onmessage = ({ data, ports }) => console.log('got', data, ports.length);
class Money { constructor(n) { this.n = n; } get double() { return this.n * 2; } }
post(new Money(5)); post({ get x() { throw new RangeError('getter threw'); } }); post(new Error('e', { cause: 1 }));
post([, 1]); post(Object.create({ inherited: 1 }, { hidden: { value: 1 }, shown: { value: 2, enumerable: true } })); post(new (class extends Array {})(3)); post(Object.freeze({ z: 1 }));
