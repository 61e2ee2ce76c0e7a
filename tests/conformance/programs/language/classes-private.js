class Account {
  #balance = 0;
  static #count = 0;
  #log = [];
  constructor(owner) {
    this.owner = owner;
    Account.#count++;
  }
  #record(kind, amount) {
    this.#log.push(`${kind} ${amount}`);
  }
  deposit(amount) {
    if (amount <= 0) throw new RangeError('amount must be positive');
    this.#balance += amount;
    this.#record('deposit', amount);
    return this;
  }
  get #secret() {
    return this.#balance * 2;
  }
  reveal() {
    return this.#secret;
  }
  get balance() {
    return this.#balance;
  }
  history() {
    return [...this.#log];
  }
  static get count() {
    return Account.#count;
  }
  static isAccount(value) {
    return #balance in value;
  }
}
const account = new Account('Eve');
account.deposit(50).deposit(25);
console.log(account.balance, account.reveal(), account.history(), Account.count);
console.log(account, Object.keys(account), JSON.stringify(account));
console.log(Account.isAccount(account), Account.isAccount({}));
try { account.deposit(-1); } catch (e) { console.log(`${e}`); }
try { account.balance = 5; console.log('silently ignored', account.balance); } catch (e) { console.log(e.message); }
try { Account.prototype.deposit.call({}, 1); } catch (e) { console.log(e.name, e.message); }
