class TokenBucket {
  constructor(capacity, refillMs) { this.tokens = this.capacity = capacity; this.queue = []; this.timer = setInterval(() => this.refill(), refillMs); }
  refill() { if (this.tokens < this.capacity) this.tokens++; this.drain(); }
  drain() { while (this.tokens > 0 && this.queue.length) { this.tokens--; this.queue.shift()(); } }
  take() { return new Promise((r) => { this.queue.push(r); this.drain(); }); }
  stop() { clearInterval(this.timer); }
}
const bucket = new TokenBucket(2, 50);
const log = [];
async function call(n) { await bucket.take(); log.push(n); console.log('call', n, 'tokens', bucket.tokens); }
Promise.all([1, 2, 3, 4].map(call)).then(() => { bucket.stop(); console.log('all', log, bucket.queue.length); });
