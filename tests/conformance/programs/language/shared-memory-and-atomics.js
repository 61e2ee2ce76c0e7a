// SharedArrayBuffer and Atomics on the one thread of a program.
const shared = new SharedArrayBuffer(16);
const words = new Int32Array(shared);
console.log(shared.byteLength, shared, words, Object.prototype.toString.call(shared), shared instanceof ArrayBuffer);
console.log(Atomics.add(words, 0, 5), Atomics.sub(words, 0, 2), Atomics.exchange(words, 0, 100), Atomics.compareExchange(words, 0, 100, 7));
console.log(Atomics.store(words, 1, 3.7), Atomics.or(words, 1, 8), Atomics.and(words, 1, 2), Atomics.xor(words, 1, 1), Atomics.load(words, 1), words);
console.log(Atomics.isLockFree(4), Atomics.isLockFree(3), Atomics.notify(words, 0, 1), Object.getOwnPropertyNames(SharedArrayBuffer.prototype));

class Semaphore {
  #state = new Int32Array(new SharedArrayBuffer(4));
  constructor(count) { Atomics.store(this.#state, 0, count); }
  tryAcquire() {
    for (;;) {
      const free = Atomics.load(this.#state, 0);
      if (free === 0) return false;
      if (Atomics.compareExchange(this.#state, 0, free, free - 1) === free) return true;
    }
  }
  release() { Atomics.add(this.#state, 0, 1); Atomics.notify(this.#state, 0); }
}
const semaphore = new Semaphore(2);
console.log(semaphore.tryAcquire(), semaphore.tryAcquire(), semaphore.tryAcquire());
semaphore.release();
console.log(semaphore.tryAcquire());

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
setTimeout(() => console.log('timer that waited'), 10);
const begin = Date.now();
console.log(sleep(60), Date.now() - begin >= 59, Atomics.wait(words, 0, 1), Atomics.wait(words, 0, 7, 0));

const growing = new SharedArrayBuffer(4, { maxByteLength: 16 });
const view = new Uint8Array(growing);
growing.grow(8);
console.log(growing.growable, growing.maxByteLength, view.length, shared.slice(0, 4), new Uint8Array(shared).slice(0, 2).buffer, Buffer.from(shared, 0, 4));
const { types } = require('util');
console.log(types.isSharedArrayBuffer(shared), types.isArrayBuffer(shared), types.isAnyArrayBuffer(shared), types.isSharedArrayBuffer(new ArrayBuffer(1)));
for (const fault of [
  () => Atomics.add([1], 0, 1), () => Atomics.load(words, 10), () => Atomics.wait(new Int32Array(4), 0, 0), () => Atomics.add(new Float64Array(1), 0, 1),
  () => Atomics.notify(new Uint8Array(1), 0), () => Atomics.store(words, 0, 1n), () => growing.grow(4), () => new SharedArrayBuffer(4).grow(4),
  () => SharedArrayBuffer(4), () => ArrayBuffer.prototype.slice.call(shared), () => SharedArrayBuffer.prototype.slice.call(new ArrayBuffer(1)),
  () => structuredClone(shared, { transfer: [shared] }),
]) {
  try { console.log(fault()); } catch (error) { console.log(`${error.name}: ${error.message}`); }
}
