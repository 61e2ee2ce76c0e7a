class Mutex {
  #tail = Promise.resolve();
  run(fn) { const result = this.#tail.then(fn); this.#tail = result.catch(() => {}); return result; }
}
const m = new Mutex();
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));
let balance = 100;
const spend = async (n) => { const b = balance; await sleep(3); balance = b - n; console.log('spent', n, 'left', balance); };
(async () => {
  await Promise.all([spend(10), spend(20)]);
  console.log('lost update', balance);
  balance = 100;
  await Promise.all([m.run(() => spend(10)), m.run(() => spend(20)), m.run(() => { throw new Error('job failed'); }).catch((e) => console.log(e.message))]);
  console.log('correct', balance);
})();
