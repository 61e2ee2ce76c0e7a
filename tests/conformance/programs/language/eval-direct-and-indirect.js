// Code in strings: indirect eval is global, direct eval sees and changes what is around it.
console.log((0, eval)('1+2'), eval('3+4'), eval(5), eval(), globalThis.eval('typeof globalThis'));
const c1 = 10; let l1 = 'l'; var v1 = 'v';
console.log(eval('c1 + l1 + v1'), eval('c1'), eval('l1 = "changed"'), l1);
eval('var x = 1; function hf() { return x + 1; } let inner = 5; const k = 6;');
console.log(x, hf(), typeof inner, typeof k, typeof globalThis.x);
x++; console.log(x, eval('x'), delete x, typeof x);
(0, eval)('var gx = 1; function gf() { return gx; } let gl = 2;');
console.log(gx, gf(), typeof gl, globalThis.gx, Object.getOwnPropertyDescriptor(globalThis, 'gx').configurable);
function f(a, b = 2) { eval('a = 9; var b2 = a + b;'); return [a, b, b2, arguments.length, eval('arguments[0]')]; }
console.log(f(1));
function strict() { 'use strict'; eval('var s = 1'); return typeof s; }
console.log(strict(), eval('"use strict"; var t = 1; t'), typeof t);
const arrow = () => { eval('var ar = this === module.exports'); return ar; };
console.log(arrow());
class A { #p = 7; constructor(v) { this.v = v; } m() { return eval('this.v + this.#p'); } static s() { return eval('new.target'); } get g() { return eval('super.toString === Object.prototype.toString'); } }
console.log(new A(3).m(), A.s(), new A(1).g);
for (const code of ['1;', 'var q1 = 2', '1; {}', '1; if (false) 2', 'if (true) { 3 } else 4', 'do { 5; break; } while (0)', 'for (var i = 0; i < 3; i++) i', 'L: { 6; break L; }', 'try { 7 } finally { 8 }', 'try { throw 1 } catch (e) { 9 }', 'switch (1) { case 1: 10 }', '{ 11; let z = 3; }', '({a: 1}).a', '{a: 1}', '"use strict"', '', 'function ff() {}', '12; function fg() {}', 'class K {}', 'while (false);', '13; var y = 4;', 'with ({w: 1}) w'])
  console.log(JSON.stringify(code), eval(code), (0, eval)(code));
for (const bad of ['1 +', 'let c1 = 1; let c1 = 2', 'return 1', 'var l1', 'let y; var y', 'new.target', 'super.x', 'await 1', 'c1 = 5', 'nope', 'throw new TypeError("thrown")', 'null.x']) { try { console.log(bad, eval(bad)); } catch (e) { console.log(bad, '->', e.name + ': ' + e.message); } try { console.log((0, eval)(bad)); } catch (e) { console.log('   indirect ->', e.name + ': ' + e.message); } }
{ let blockScoped = 'b'; eval('blockScoped = "B"; var fromBlock = blockScoped'); console.log(blockScoped); } console.log(fromBlock);
const fns = []; for (let i = 0; i < 3; i++) fns.push(eval('() => i')); console.log(fns.map((g) => g()));
const counter = (function () { let n = 0; return { run: (code) => eval(code) }; })(); counter.run('n++'); counter.run('n += 5'); console.log(counter.run('n'));
console.log(eval('eval("c1 * 2")'), eval('var nested = 1; eval("nested + 1")'), nested);
function outer() { const secret = 's'; function inner2() { return eval('secret'); } return inner2(); } console.log(outer());
const e2 = eval; const xx = 'local'; var saved = (function () { const xx = 'fn'; try { return e2('typeof xx'); } catch (e) { return e.message; } })(); console.log(saved);
function shadow(eval) { return eval('not code'); } console.log(shadow((s) => s.toUpperCase()));
function* gen() { yield eval('1'); const q = 5; yield eval('q * 2'); } console.log([...gen()]);
(async () => { const w = await eval('Promise.resolve(5)'); console.log('async', eval('w + 1')); })();
console.log(eval('(function (a, b) { return a + b + c1; })')(1, 2), eval('x => x * 2')(4));
var json = '{"a": [1, 2]}'; console.log(eval('(' + json + ')'));
function later() { eval('var lv = 1'); return () => lv++; } const lf = later(); lf(); console.log(lf());
console.log(typeof eval, eval.name, eval.length, new Function('return eval("1+1")')());
function par(a = eval('1+1')) { return a; } console.log(par());
const tdz = () => { try { return eval('late'); } catch (e) { return e.message; } }; console.log(tdz()); let late = 1; console.log(tdz());
