const stack = [];
function trace(name, fn) { return function (...args) { console.log('  '.repeat(stack.length) + `> ${name}(${args.join(', ')})`); stack.push(name); try { const r = fn.apply(this, args); return r; } finally { stack.pop(); console.log('  '.repeat(stack.length) + `< ${name}`); } }; }
let fact = trace('fact', (n) => (n <= 1 ? 1 : n * fact(n - 1)));
console.log(fact(4));
let fib = (n, memo = {}) => (n in memo ? memo[n] : n < 2 ? n : (memo[n] = fib(n - 1, memo) + fib(n - 2, memo)));
console.log(fib(50));
function overflow(n) { return overflow(n + 1) + 1; }
try { overflow(0); } catch (e) { console.log(e instanceof RangeError, e.name, e.message); }
const err = (() => { function inner() { throw new Error('deep'); } function outer() { inner(); } try { outer(); } catch (e) { return e; } })();
console.log(err.stack.split('\n').slice(0, 3).map((l) => l.trim().replace(/\(.*[\\/]/, '(')));
const isEven = (n) => (n === 0 ? true : isOdd(n - 1)); const isOdd = (n) => (n === 0 ? false : isEven(n - 1));
console.log(isEven(1000), isOdd(7));
function hanoi(n, a, b, c) { if (n === 0) return 0; return hanoi(n - 1, a, c, b) + 1 + hanoi(n - 1, c, b, a); }
console.log(hanoi(8, 'A', 'B', 'C'));
const ack = (m, n) => (m === 0 ? n + 1 : n === 0 ? ack(m - 1, 1) : ack(m - 1, ack(m, n - 1)));
console.log(ack(2, 3));
function who() { return who.caller === null; }
console.log(typeof who, who.name, who.length, ((a, b = 1, ...c) => {}).length);
const trampoline = (f) => (...a) => { let r = f(...a); while (typeof r === 'function') r = r(); return r; };
const sumTo = trampoline(function s(n, acc = 0) { return n === 0 ? acc : () => s(n - 1, acc + n); });
console.log(sumTo(20000));
console.log([1, 2, 3].map(String), ['1', '2', '3'].map(parseInt), [[1, 2], [3]].map(([a]) => a));
Error.stackTraceLimit = 1; console.log(new Error('short').stack.split('\n').length);
