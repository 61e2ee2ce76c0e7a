let depth = 0;
(function dive() { depth++; try { dive(); } catch (e) { if (e instanceof RangeError) return; throw e; } })();
console.log(depth > 5000);
function fact(n) { return n <= 1n ? 1n : n * fact(n - 1n); }
console.log(fact(25n), String(fact(50n)).length);
const fib = (n, memo = {}) => n in memo ? memo[n] : n < 2 ? n : (memo[n] = fib(n - 1, memo) + fib(n - 2, memo));
console.log(fib(90));
const flatten = (a) => a.reduce((acc, x) => acc.concat(Array.isArray(x) ? flatten(x) : x), []);
console.log(flatten([1, [2, [3, [4, [5]]]]]));
const perms = (xs) => xs.length ? xs.flatMap((x, i) => perms([...xs.slice(0, i), ...xs.slice(i + 1)]).map((p) => [x, ...p])) : [[]];
console.log(perms([1, 2, 3]).map((p) => p.join('')).join(' '));
try { (function f() { f(); })(); } catch (e) { console.log(e.name, e.message); }
const deep = {}; let cur = deep; for (let i = 0; i < 6; i++) cur = cur.next = { i }; console.log(JSON.stringify(deep).length, deep);
console.log((function () { return typeof arguments.callee; })());
(function () { 'use strict'; try { arguments.callee; } catch (e) { console.log(e.name + ': ' + e.message); } })();
