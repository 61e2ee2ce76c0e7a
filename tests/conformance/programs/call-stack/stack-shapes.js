function a() { b(); } function b() { c(); }
const c = () => { throw new Error('from c'); };
const short = (e) => e.stack.split('\n').slice(0, 5).map((l) => l.trim().replace(/\(.*[\\/]/, '(').replace(/at \/.*\//, 'at ')).filter((l) => !/node:/.test(l));
try { a(); } catch (e) { console.log(short(e)); }
class K { constructor() { this.m(); } m() { throw new TypeError('in method'); } static s() { new K(); } get g() { throw new Error('getter'); } }
try { K.s(); } catch (e) { console.log(short(e)); }
try { K.prototype.g; } catch (e) { console.log(short(e)); }
try { [1].map(function named() { throw new Error('cb'); }); } catch (e) { console.log(short(e)); }
try { [1].forEach(() => { throw new Error('arrow'); }); } catch (e) { console.log(short(e)); }
const obj = { meth() { throw new Error('om'); }, fn: function () { throw new Error('of'); }, ['comp' + 1]: () => { throw new Error('oc'); } };
for (const k of Object.keys(obj)) try { obj[k](); } catch (e) { console.log(short(e)); }
(async () => { try { await (async function inner() { await null; throw new Error('async'); })(); } catch (e) { console.log(short(e)); } })();
Promise.resolve().then(function thenCb() { try { JSON.parse('{'); } catch (e) { console.log(e.stack.split('\n')[0], short(e).length > 0); } });
setTimeout(function timerCb() { console.log(short(new Error('t'))); }, 1);
function* gen() { yield short(new Error('gen')); } console.log([...gen()][0]);
new Promise(function executor() { console.log(short(new Error('ex'))); });
console.log(short({ stack: (() => { const o = {}; Error.captureStackTrace(o); return o.stack; })() }));
Error.stackTraceLimit = 1; try { a(); } catch (e) { console.log(short(e)); } Error.stackTraceLimit = 0; console.log(new Error('none').stack);
