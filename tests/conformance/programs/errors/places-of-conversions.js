// Where stacks place conversions in templates, calls of members that are reserved words, and yield*.
const s = Symbol('q'); const ob = { s };
const show = (e) => console.log(e.stack.split('\n').filter(l => /places-of-conversions.js/.test(l))[0].trim().replace(/.*\//, ''));
const t = f => { try { f(); } catch (e) { show(e); } };
t(function a() { return `${s}`; });
t(function a() { const q = `${s}`; });
t(function a() { let q; q = `${s}`; });
t(function a() { `${s}`; });
t(function a() { throw `${s}`; });
t(function a() { if (`${s}`) return; });
t(function a() { var r = 1, q = `${s}`; });
t(function a() { return `${s} x`; });
t(function a() { return (`${s}`); });
t(function a() { return `${(s)}`; });
t(function a() { return `${ob.s}`; });
t(function a() { return `${ob['s']}`; });
t(function a() { return `${ob?.s}`; });
t(function a() { return `${1}${this ? s : s}`; });
t(function a() { return `x ${s || 1}`; });
t(function a() { return `x ${null ?? s}`; });
t(function a() { return `x ${(1, s)}`; });
t(function a() { let z; return `x ${z = s}`; });
t(function a() { return `x ${[1, [s]]}`; });
t(function a() { return `x ${[1, [s], 4]}`; });
t(function a() { return `x ${[1, [s], ob.q]}`; });
t(function a() { return `x ${{ toString() { throw new Error('w'); } }}`; });
t(function a() { return `x ${{ toString() { return {}; }, valueOf() { return {}; } }}`; });
t(function a() { return `x ${new (class { toString() { return {}; } valueOf() { return {}; } })}`; });
t(function a() { return `x ${new Proxy({}, { get() { return 1; } })}`; });
t(function a() { return `x ${Object(s)}`; });
t(function a() { return `x ${await_ => 1} ${s}`; });
t(function a() { return `x ${`y ${s}`}`; });
t(function a() { return s + `x`; });
t(function a() { return `x` + s; });
t(function a() { return `x` + ob.s + 1; });
t(function a(x = `${s}`) { return `x` + ob.s + 1; });
t((x) => `${x}${s}`);
t(() => { console.log(`${s}`); });
t(() => { console.log('a', `${s}`); });
t(() => { return { a: `${s}` }; });
t(() => { return [`${s}`]; });
t(() => { return ob[`${s}`]; });
t(() => { return String.raw`${s}`; });
t(() => { for (const a of [s]) { console.log(`${a}`); } });
t(() => { [s].map(a => `${a}`); });
t(() => { [s].map(a => `${a}!`); });
t(() => { [s].forEach((a, i) => console.log(`${i}: ${a}`)); });
t(() => { [s].forEach((a, i) => { const m = `${i}: ${a}`; }); });
(async () => { const x = await s; try { `${x}`; } catch (e) { show(e); } try { `${await s}`; } catch (e) { show(e); } try { `a ${await s}`; } catch (e) { show(e); } try { `a ${1} ${await x} ${2}`; } catch (e) { show(e); } })();

const reserved = {};
for (const word of ['catch', 'finally', 'then', 'delete', 'for', 'new', 'this', 'null', 'typeof', 'let', 'static', 'get', 'async', 'await', 'yield', 'of', 'super', 'default', 'return', 'throw', 'implements', 'undefined', 'eval']) {
  reserved[word] = () => new Error().stack.split('\n')[2].trim().replace(/.*\(/, '').replace(')', '').replace(/.*:/, '');
  console.log(word, eval(`reserved.${word}()`), eval(`reserved.${word.padEnd(20)}()`));
}
class Inherits extends Map { delete() { return super.delete(new Proxy({}, {})) || new Error().stack.split('\n')[2].replace(/.*:(?=\d+:)/, ''); } }
console.log(new Inherits().delete(1), new Inherits()?.delete(1));
Promise.resolve().then(() => { throw new Error('x'); }).catch((e) => show(e));
const lines = (e) => console.log(e.stack.split('\n').slice(1, 4).map((l) => l.trim().replace(/\(.*\//, '(')).join(' < '));
function* g() { yield* [1, 2]; }
const z = g(); z.next();
try { z.throw(new Error('e')); } catch (e) { lines(e); }
function* h() { const q = 1 + (yield* [1, 2]); }
const y = h(); y.next();
try { y.throw(new Error('e')); } catch (e) { lines(e); }
const bad = { [Symbol.iterator]() { return { next() { return 5; } }; } };
function* b() { yield* bad; }
try { b().next(); } catch (e) { lines(e); }
function* c() { let q; q = yield* (() => bad)(); }
try { c().next(); } catch (e) { lines(e); }
function* inner() { yield 1; throw new Error('inner'); }
function* outer() { const list = [inner]; yield* list[0](); }
try { [...outer()]; } catch (e) { lines(e); }
function* d() { yield* 5; }
try { d().next(); } catch (e) { lines(e); }
