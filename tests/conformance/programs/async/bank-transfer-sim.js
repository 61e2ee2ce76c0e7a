class InsufficientFundsError extends Error {
  constructor(account, amount) {
    super(`Account ${account.id} has ${account.balance}, cannot withdraw ${amount}`);
    this.name = 'InsufficientFundsError';
    this.account = account.id;
  }
}
const accounts = new Map([['alice', { id: 'alice', balance: 100 }], ['bob', { id: 'bob', balance: 50 }]]);
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function transfer(from, to, amount) {
  const a = accounts.get(from);
  const b = accounts.get(to);
  if (!a || !b) throw new TypeError(`Unknown account: ${!a ? from : to}`);
  await wait(5);
  if (a.balance < amount) throw new InsufficientFundsError(a, amount);
  a.balance -= amount;
  await wait(5);
  b.balance += amount;
  return { from: { ...a }, to: { ...b } };
}
(async function main() {
  console.log(await transfer('alice', 'bob', 30));
  for (const args of [['bob', 'alice', 500], ['bob', 'carol', 1]]) {
    try { await transfer(...args); } catch (err) { console.log(err.name + ':', err.message, err.account ?? ''); }
  }
  const results = await Promise.allSettled([transfer('alice', 'bob', 50), transfer('alice', 'bob', 50)]);
  results.forEach((r, i) => console.log(i, r.status, r.status === 'rejected' ? r.reason.message : r.value.from.balance));
  console.table([...accounts.values()]);
})();
