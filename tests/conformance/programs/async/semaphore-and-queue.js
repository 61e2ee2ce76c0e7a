class Semaphore {
  #permits; #waiters = [];
  constructor(n) { this.#permits = n; }
  async acquire() {
    if (this.#permits > 0) { this.#permits--; return; }
    return new Promise((r) => this.#waiters.push(r));
  }
  release() { const w = this.#waiters.shift(); if (w) w(); else this.#permits++; }
  async use(fn) { await this.acquire(); try { return await fn(); } finally { this.release(); } }
}
const sem = new Semaphore(2);
let active = 0, max = 0;
const job = (id, ms) => sem.use(async () => {
  active++; max = Math.max(max, active);
  console.log('start', id, 'active', active);
  await new Promise((r) => setTimeout(r, ms));
  active--;
  console.log('end', id);
  if (id === 3) throw new Error('job 3 failed');
  return id * 10;
});
Promise.allSettled([job(1, 30), job(2, 10), job(3, 10), job(4, 30), job(5, 5)]).then((rs) => {
  console.log(rs);
  console.log('max', max);
}).catch(console.error);
