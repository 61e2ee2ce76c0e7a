outer: for (let i = 0; i < 4; i++) {
  inner: for (let j = 0; j < 4; j++) {
    switch (i * j) {
      case 0: continue inner;
      case 2: console.log('two', i, j);
      case 3: console.log('fall', i, j); break;
      case 6: console.log('six'); break outer;
      default: if (j === 3) continue outer; console.log('default', i, j);
    }
  }
}
const r = (console.log('a'), console.log('b'), 'c');
console.log(r, (1, 2, 3), [(1, 2)], void 0, typeof void 'x');
var x = 1; { var x = 2; } console.log(x);
let y = 1; { let y = 2; console.log(y); } console.log(y);
switch (3) { default: console.log('d'); case 1: console.log('one'); break; case 2: console.log('two'); }
switch (true) { case 5 > 3: { let z = 'scoped'; console.log(z); } case 'x': { let z = 2; console.log(z); } }
foo: { console.log('in'); break foo; }
for (var i = 0, j = 10; i < j; i += 3, j -= 2); console.log(i, j);
for (const k of [1, 2, 3]) { if (k & 1) continue; console.log(k); }
var fns = []; for (let q = 0; q < 3; q++) { fns.push(() => q++); } console.log(fns.map((f) => f()), fns.map((f) => f()));
var fv = []; for (var v = 0; v < 3; v++) fv.push(() => v); console.log(fv.map((f) => f()));
do { var once = true; } while (!once); if (once) ; else console.log('no');
console.log(((a, b = a, [c, d] = [b, a + 1], { e = d } = {}) => [a, b, c, d, e])(1), (function (a, b) { arguments[0] = 9; return a; })(1), (function (a) { 'use strict'; arguments[0] = 9; return a; })(1));
console.log([] + {}, [] + [], 1 + '2' - 1, '3' * '4', [2] * [3], null + 1, undefined + 1, true + true, '5' + null, !!'0', !!NaN, 0 == '', null == 0, null >= 0, NaN != NaN, [1] == 1, '1,2' == [1, 2]);
console.log(typeof null, typeof undefined, typeof (() => 1), typeof Symbol(), typeof 1n, typeof undeclared, 0.1 * 3, 9007199254740993, 1 / 3, 1e21 + 1, 123e-7, (25).toString(36), parseInt('12px'), Number(''), Number(' 12 '), Number('1e3'), parseInt('0x1f'), ~~-5.7, 5 % -3, -5 % 3, 2 ** -1, 7 >>> 1, -7 >> 1, -7 >>> 28);
