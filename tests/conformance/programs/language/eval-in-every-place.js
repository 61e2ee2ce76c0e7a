// Direct eval in unusual places: default values, strict code, classes, loops, nested evals.
eval('eval("var deep = 1; function df() { return deep + 1; }")'); console.log(deep, df());
function p1(a = eval('var pv = 5'), b = pv) { return [a, b, typeof pv]; } console.log(p1());
function p2(a, b = () => eval('a')) { var a = 2; return [a, b()]; } console.log(p2(1));
try { (function (a = eval('var a = 1')) {})(); } catch (e) { console.log(e.message); }
console.log(eval(...['1+1']), eval(...[], '2+2'));
function st() { 'use strict'; eval('var q = 1; eval("var r = 2; q + r")'); return typeof q + typeof r; } console.log(st());
var o = { eval: (x) => 'own ' + x }; console.log(o.eval('z')); with (o) { console.log(eval('w')); }
function cnt() { for (var i = 0; i < 3; i++) eval('var z' + i + ' = ' + i); return z0 + z1 + z2; } console.log(cnt());
var tmpl = (s) => eval('`' + s + '`'); var name = 'N'; console.log(tmpl('hi ${name}'));
class B { static f = eval('this === B'); x = eval('this.constructor.name'); } console.log(B.f, new B().x);
function nt() { return eval('new.target === nt'); } console.log(new nt() instanceof nt, nt());
(function () { eval('var arguments2 = arguments.length'); console.log(arguments2); })(1, 2, 3);
const ops = {}; for (const op of ['+', '-', '*']) ops[op] = eval(`(a, b) => a ${op} b`); console.log(Object.keys(ops).map((k) => ops[k](6, 3)));
async function as() { const v = 5; await null; eval('v2 = v'); return v2; } var v2; as().then(console.log);
function del() { eval('var dd = 1'); const r = [typeof dd, delete dd, typeof dd]; return r; } console.log(del());
function hoistConflict() { let u = 1; try { eval('var u = 2'); } catch (e) { return e.message; } } console.log(hoistConflict());
function sw(x) { switch (x) { case 1: let inn = 'in'; return eval('inn'); } } console.log(sw(1));
try { throw new Error('e!'); } catch (err) { console.log(eval('err.message')); }
label: for (const k of [1, 2]) { console.log(eval('k')); continue label; }
console.log([1, 2, 3].map((n) => eval('n * n')), eval('[...Array(3).keys()]'));
