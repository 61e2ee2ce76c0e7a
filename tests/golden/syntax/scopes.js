var total = 0;
early();
function early() { return late; }
let late = 1;
for (let i = 0; i < 3; i++) setTimeout(() => console.log(i));
for (let j = 0; j < 3; j++) total += j;
function sloppy(x, y) { arguments[0] = 2; return x; }
function defaults(p, q = () => p) { var p; return q; }
const fact = function self(n) { return n < 2 ? 1 : n * self(n - 1); };
{ function inBlock() {} }
try { risky(); } catch (error) { var error = 1; (() => error)(); }
class Base { m() { return () => this; } }
class Derived extends Base {
  #secret = 1;
  ['computed'] = 2;
  #hidden() { return super.m(); }
  constructor() { const later = () => this; super(); later(); }
}
