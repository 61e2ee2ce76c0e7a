class Account {
  static #next = 1000;
  #balance = 0; #log = [];
  constructor(owner) { this.owner = owner; this.id = Account.#next++; }
  deposit(n) { if (n <= 0) throw new RangeError(`Invalid amount: ${n}`); this.#balance += n; this.#log.push(['deposit', n]); return this; }
  withdraw(n) { if (n > this.available) throw new InsufficientFunds(this, n); this.#balance -= n; this.#log.push(['withdraw', n]); return this; }
  get balance() { return this.#balance; }
  get available() { return this.#balance; }
  *[Symbol.iterator]() { yield* this.#log; }
  toJSON() { return { id: this.id, owner: this.owner, balance: this.#balance }; }
  static compare(a, b) { return a.balance - b.balance; }
}
class InsufficientFunds extends Error { constructor(acc, n) { super(`${acc.owner} has ${acc.available}, wanted ${n}`); this.name = new.target.name; this.needed = n - acc.available; } }
class Credit extends Account { limit = 500; get available() { return super.available + this.limit; } toString() { return `Credit(${this.owner})`; } }
const a = new Account('ann').deposit(100), b = new Credit('bob').deposit(50).withdraw(300);
try { a.withdraw(150); } catch (e) { console.log(e.name, e.message, e.needed); }
try { a.deposit(-5); } catch (e) { console.log(e.name, e.message); }
console.log(a, b, `${b}`, String(a), JSON.stringify([a, b]), [...b], [a, b].sort(Account.compare).map((x) => x.owner));
console.log(a instanceof Account, b instanceof Account, Credit.__proto__ === Account, Object.getOwnPropertyNames(Account.prototype), typeof Account, Account.name, Account.length);
try { Account(); } catch (e) { console.log(e.message); } try { b.balance = 9; console.log(b.balance); } catch (e) { console.log(e.message); }
