const o = { get a() { return 1; }, set a(v) {}, get b() { return 2; }, set c(v) {}, d: 4 };
console.log(o, [o]);
class K { get computed() { return 1; } x = 1; }
console.log(new K(), K.prototype);
console.log(Object.defineProperty({}, 'hidden', { value: 1 }), Object.defineProperty({ v: 1 }, 'shown', { enumerable: true, get: () => 1 }));
console.log(require('util').inspect(o, { getters: true }));
console.log(Object.getOwnPropertyDescriptor(o, 'a'));
