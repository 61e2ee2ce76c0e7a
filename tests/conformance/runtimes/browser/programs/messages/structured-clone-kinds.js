const original = {
    date: new Date(86400000), re: /a+/gi, big: 10n, nested: { arr: [1, [2, [3]]] }, undef: undefined, nul: null,
    map: new Map([['a', new Set([1, 2])]]), err: new RangeError('bad'), typed: new Uint8Array([1, 2]), bool: new Boolean(false),
};
original.self = original;
const copy = structuredClone(original);
console.log(copy !== original, copy.self === copy, copy.date.getTime(), String(copy.re), copy.big, copy.nested.arr[1][1][0]);
console.log('undef' in copy, copy.nul, [...copy.map.get('a')].join(), copy.err instanceof RangeError, copy.err.message, copy.typed[1]);
class Thing { constructor() { this.v = 1; } get double() { return 2; } }
const thing = structuredClone(new Thing());
console.log(thing instanceof Thing, thing.v, thing.double);
for (const bad of [() => {}, Symbol('s'), document.body]) {
    try { structuredClone(bad); } catch (e) { console.log(e.name, e instanceof DOMException, e.code); }
}
