// A page that is not isolated has Atomics for memory of its own, and no SharedArrayBuffer.
console.log(typeof SharedArrayBuffer, typeof Atomics, crossOriginIsolated, "SharedArrayBuffer" in globalThis);
const cells = new Int32Array(4);
console.log(Atomics.add(cells, 0, 5), Atomics.sub(cells, 0, 2), Atomics.load(cells, 0), cells);
console.log(Atomics.store(cells, 1, 7.9), Atomics.exchange(cells, 1, 8), Atomics.compareExchange(cells, 1, 8, 9), cells[1]);
console.log(Atomics.or(cells, 2, 6), Atomics.and(cells, 2, 3), Atomics.xor(cells, 2, 1), cells[2]);
console.log(Atomics.notify(cells, 0), Atomics.isLockFree(4), Atomics.isLockFree(3), Atomics.pause());
const mistakes = [
    () => Atomics.wait(cells, 0, 3, 10), () => Atomics.waitAsync(cells, 0, 3), () => Atomics.add(new Float64Array(1), 0, 1),
    () => Atomics.load(cells, 9), () => Atomics.load([1], 0), () => new SharedArrayBuffer(8),
];
for (const mistake of mistakes) {
    try {
        mistake();
    } catch (error) {
        console.log(`${error.name}: ${error.message}`);
    }
}
console.log(Object.prototype.toString.call(Atomics), Object.getOwnPropertyNames(Atomics).join());
const worker = new Worker(URL.createObjectURL(new Blob(["postMessage([typeof SharedArrayBuffer, typeof Atomics.add])"])));
worker.onmessage = ({ data }) => console.log("in a worker:", data.join());
(async () => {
    const answer = await fetch("data:text/plain,some%20text", { method: "HEAD" });
    console.log(answer.status, answer.headers.get("content-type"), JSON.stringify(await answer.text()));
})();
