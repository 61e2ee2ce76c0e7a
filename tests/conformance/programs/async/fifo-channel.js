class Channel {
  #buf = []; #takers = []; #closed = false;
  put(v) { if (this.#closed) throw new Error('closed'); const t = this.#takers.shift(); t ? t({ value: v, done: false }) : this.#buf.push(v); }
  take() { if (this.#buf.length) return Promise.resolve({ value: this.#buf.shift(), done: false }); if (this.#closed) return Promise.resolve({ value: undefined, done: true }); return new Promise((r) => this.#takers.push(r)); }
  close() { this.#closed = true; for (const t of this.#takers.splice(0)) t({ value: undefined, done: true }); }
  [Symbol.asyncIterator]() { return { next: () => this.take() }; }
}
const ch = new Channel();
const worker = async (id) => { let n = 0; for await (const job of ch) { console.log(`w${id} got ${job}`); await null; n++; } return `w${id} did ${n}`; };
const ws = [1, 2].map(worker);
for (let i = 0; i < 5; i++) ch.put('job' + i);
setTimeout(() => { ch.put('late'); ch.close(); try { ch.put('x'); } catch (e) { console.log(e.message); } }, 10);
Promise.all(ws).then(console.log);
