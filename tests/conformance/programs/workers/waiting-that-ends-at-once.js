// Atomics.waitAsync that need not wait, and what it does not take.
const cells = new Int32Array(new SharedArrayBuffer(16));
console.log(Atomics.waitAsync(cells, 0, 1), Atomics.waitAsync(cells, 0, 0, 0), Atomics.waitAsync.length);
for (const wrong of [[new Int32Array(4), 0, 0], [new Uint8Array(new SharedArrayBuffer(4)), 0, 0], [cells, 9, 0], [5, 0, 0]]) {
    try {
        console.log(Atomics.waitAsync(...wrong));
    } catch (error) {
        console.log(`${error}`);
    }
}
console.log(typeof Atomics.pause);
if (Atomics.pause) {
    console.log(Atomics.pause(), Atomics.pause(5), Atomics.pause.length);
    for (const wrong of [1.5, "x", NaN, Infinity]) {
        try {
            console.log(Atomics.pause(wrong));
        } catch (error) {
            console.log(`${error}`);
        }
    }
}
