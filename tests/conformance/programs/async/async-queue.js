class AsyncQueue {
  items = []; waiting = [];
  push(v) { const w = this.waiting.shift(); if (w) w({ value: v, done: false }); else this.items.push(v); }
  next() { return this.items.length ? Promise.resolve({ value: this.items.shift(), done: false }) : new Promise((r) => this.waiting.push(r)); }
  [Symbol.asyncIterator]() { return this; }
}
const q = new AsyncQueue();
(async () => { for await (const m of q) { console.log('consumed', m); if (m === 'stop') break; } console.log('consumer ends'); })();
q.push('early');
let n = 0;
const t = setInterval(() => { q.push('message ' + ++n); if (n === 3) { clearInterval(t); q.push('stop'); } }, 2);
console.log('producer ready');
