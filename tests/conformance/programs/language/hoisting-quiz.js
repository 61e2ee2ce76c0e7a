console.log(a, typeof b, typeof c);
var a = 1;
function b() {}
var c = function () {};
try { console.log(d); } catch (e) { console.log(e.name, e.message); }
let d = 2;
(function () { console.log(typeof x, typeof y); var x = 1; function y() {} })();
foo(); function foo() { console.log('foo 1'); } function foo() { console.log('foo 2'); }
var foo2 = 'v'; function foo2() {} console.log(typeof foo2);
try { bar(); } catch (e) { console.log(e.message); } var bar = () => 1;
if (true) { function inBlock() { return 'block'; } } console.log(inBlock());
console.log((() => { try { return typeof zz; } catch (e) { return e.message; } let zz; })());
class A { static make() { return new A(); } } console.log(A.make() instanceof A); try { new B(); } catch (e) { console.log(e.message); } class B {}
for (var i = 0; i < 3; i++) { var inner = i; } console.log(i, inner);
switch (1) { case 0: let q = 1; break; case 1: try { q; } catch (e) { console.log(e.message); } }
const o = { f() { return typeof this; }, g: () => typeof this }; console.log(o.f(), o.g(), (0, o.f)());
console.log(typeof undeclaredVar, delete globalThis.nothing, (function () { return delete arguments[0]; })(1));
var globalVar = 'gv'; console.log(globalThis.globalVar, this.globalVar, Object.keys(this));
