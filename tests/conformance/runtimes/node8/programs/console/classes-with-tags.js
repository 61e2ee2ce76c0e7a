'use strict';
const _secret = new WeakMap();
class Account {
  constructor(owner) { _secret.set(this, { balance: 0 }); this.owner = owner; }
  static of(...names) { return names.map(n => new Account(n)); }
  get balance() { return _secret.get(this).balance; }
  set balance(v) { if (v < 0) throw new RangeError(`bad balance ${v}`); _secret.get(this).balance = v; }
  async deposit(x) { await null; this.balance += x; return this; }
  *[Symbol.iterator]() { yield this.owner; yield this.balance; }
  get [Symbol.toStringTag]() { return 'Acct'; }
  toString() { return `${this.owner}:${this.balance}`; }
}
class Savings extends Account { constructor(o, rate) { super(o); this.rate = rate; } toString() { return super.toString() + '@' + this.rate; } }
const [a, b] = Account.of('ann', 'bob');
const s = new Savings('sue', 0.1);
a.deposit(10).then(x => x.deposit(5)).then(x => console.log(String(x), [...x]));
b.deposit(-3).catch(e => console.log(e.message));
s.deposit(7).then(x => console.log(`${x}`, x));
console.log(a, b, s);
console.log(Object.prototype.toString.call(s), s instanceof Account, Savings.name, Savings.length);
console.log(Savings, Account, Object.getOwnPropertyNames(Account.prototype));
try { Account(); } catch (e) { console.log(e.message); }
try { s.nothing(); } catch (e) { console.log(e.message); }
try { null.x; } catch (e) { console.log(e.message); }
try { undefined.foo.bar; } catch (e) { console.log(e.message); }
