class InsufficientFunds extends Error {
  constructor(needed, available) {
    super(`need ${needed}, have ${available}`);
    this.name = 'InsufficientFunds';
    this.needed = needed;
  }
}
class Account {
  static next = 1;
  constructor(owner, balance = 0) { this.id = Account.next++; this.owner = owner; this.balance = balance; }
  withdraw(amount) {
    if (amount > this.balance) throw new InsufficientFunds(amount, this.balance);
    this.balance -= amount;
    return amount;
  }
  transfer(to, amount) {
    try { to.balance += this.withdraw(amount); return true; }
    catch (e) { if (!(e instanceof InsufficientFunds)) throw e; console.log(`${e.name}: ${e.message}`); return false; }
    finally { console.log(`attempted ${amount} from ${this.owner} to ${to.owner}`); }
  }
}
const [ann, bob] = [new Account('Ann', 100), new Account('Bob')];
console.log(ann.transfer(bob, 70), ann.transfer(bob, 70), [ann, bob]);
try { ann.transfer(null, 5); } catch (e) { console.log(e instanceof TypeError, e.message); }
console.table([ann, bob]);
