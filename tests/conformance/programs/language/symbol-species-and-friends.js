class MyArray extends Array { static get [Symbol.species]() { return Array; } }
const a = new MyArray(1, 2, 3);
console.log(a.map((x) => x) instanceof MyArray, a.filter(Boolean).constructor.name, a instanceof MyArray, a);
class Even { static [Symbol.hasInstance](n) { return n % 2 === 0; } }
console.log(2 instanceof Even, 3 instanceof Even);
const spreadable = { length: 2, 0: 'a', 1: 'b', [Symbol.isConcatSpreadable]: true };
console.log([1].concat(spreadable, [[2]]));
const money = { [Symbol.toPrimitive](h) { return h === 'number' ? 10 : h; } };
console.log(+money, `${money}`, money + '', money * 2);
console.log('abc'.replace({ [Symbol.replace](s, r) { return `<${s}|${r}>`; } }, 'R'), 'a-b'.split({ [Symbol.split](s) { return [...s].reverse(); } }), 'x'.search({ [Symbol.search]: () => 42 }), 'x'.match({ [Symbol.match]: () => 'M' }));
const it = { from: 1, to: 4, [Symbol.iterator]() { let c = this.from, t = this.to; return { next: () => c <= t ? { value: c++, done: false } : { value: undefined, done: true }, return() { console.log('closed'); return {}; } }; } };
console.log([...it], Math.max(...it), Array.from(it, (x) => x * x), new Set(it).size);
const [p, q] = it; console.log(p, q);
for (const v of it) if (v === 2) break;
const [z, ...rest] = it; console.log(z, rest);
console.log(Object.getOwnPropertySymbols({ [Symbol('a')]: 1, b: 2 }), Symbol('d').description, Symbol.for('k') === Symbol.for('k'), Symbol.keyFor(Symbol.for('k')), Symbol.keyFor(Symbol('z')));
try { Symbol() + ''; } catch (e) { console.log(e.message); }
try { new Symbol(); } catch (e) { console.log(e.message); }
try { `${Symbol('q')}`; } catch (e) { console.log(e.message); }
try { +Symbol(); } catch (e) { console.log(e.message); }
console.log(Array.prototype[Symbol.unscopables]);
class P extends Promise { static get [Symbol.species]() { return Promise; } }
console.log(P.resolve(1).then(() => {}) instanceof P, P.resolve(1) instanceof P);
