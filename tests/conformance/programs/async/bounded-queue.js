// bounded queue: producer / consumer
class AsyncQueue {
  constructor(limit) { this.limit = limit; this.items = []; this.takers = []; this.putters = []; this.closed = false; }
  async put(x) {
    if (this.takers.length) { this.takers.shift()({ value: x, done: false }); return; }
    if (this.items.length >= this.limit) await new Promise((r) => this.putters.push(r));
    this.items.push(x);
  }
  next() {
    if (this.items.length) { const v = this.items.shift(); this.putters.shift()?.(); return Promise.resolve({ value: v, done: false }); }
    if (this.closed) return Promise.resolve({ value: undefined, done: true });
    return new Promise((r) => this.takers.push(r));
  }
  close() { this.closed = true; for (const t of this.takers.splice(0)) t({ value: undefined, done: true }); }
  [Symbol.asyncIterator]() { return this; }
}
const q = new AsyncQueue(2);
async function producer() {
  for (let i = 1; i <= 6; i++) { await q.put(i); console.log(`put ${i} (${q.items.length} queued)`); if (i % 3 === 0) await new Promise((r) => setTimeout(r, 5)); }
  q.close();
}
async function consumer(name) { let sum = 0; for await (const x of q) { console.log(`${name} got ${x}`); sum += x; await null; } return sum; }
Promise.all([producer(), consumer('A'), consumer('B')]).then(([, a, b]) => { console.log('total', a + b); console.log(q); });
