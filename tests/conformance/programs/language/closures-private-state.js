const Bank = (() => {
  const accounts = new Map();
  let nextId = 1;
  const check = (id) => { if (!accounts.has(id)) throw new Error(`no account ${id}`); };
  return {
    open(initial = 0) { accounts.set(nextId, initial); return nextId++; },
    move(from, to, amount) { check(from); check(to); accounts.set(from, accounts.get(from) - amount); accounts.set(to, accounts.get(to) + amount); },
    get total() { return [...accounts.values()].reduce((a, b) => a + b, 0); },
  };
})();
const a = Bank.open(100), b = Bank.open();
Bank.move(a, b, 30);
console.log(a, b, Bank.total, Bank.accounts);
try { Bank.move(a, 99, 1); } catch (e) { console.log(e.message); }
const once = (fn) => { let done = false, value; return (...args) => (done ? value : ((done = true), (value = fn(...args)))); };
const init = once((x) => { console.log('initialising', x); return x * 2; });
console.log(init(4), init(5));
const adders = [1, 2, 3].map((n) => (m) => n + m);
console.log(adders.map((add) => add(10)));
function outer() { let x = 1; const inc = () => x++; const get = () => x; x = 5; return { inc, get }; }
const { inc, get } = outer();
inc(); inc();
console.log(get());
