// A pipe that its own sink aborts: the source is cancelled while the write goes on, then the sink hears of it.
const log = (...values) => console.log(...values);
function pipe(name, write) {
    const source = new ReadableStream({ pull(c) { c.enqueue('x'); }, cancel(reason) { log(name, 'cancel', reason.name); } }, { highWaterMark: 0 });
    const controller = new AbortController();
    const sink = new WritableStream({ write(chunk) { return write(controller, chunk); }, abort(reason) { log(name, 'sink abort', reason.name); }, close() { log(name, 'closed'); } });
    return source.pipeTo(sink, { signal: controller.signal }).catch((error) => log(name, 'pipe', error.name));
}
(async () => {
    await pipe('at once', (controller) => { log('write'); controller.abort(); });
    await pipe('in a microtask', (controller) => { log('write'); queueMicrotask(() => controller.abort()); });
    await pipe('slow', (controller) => { log('write'); controller.abort(); return new Promise((resolve) => setTimeout(() => { log('written'); resolve(); }, 10)); });
    let count = 0;
    await pipe('second', (controller) => { log('write', ++count); if (count === 2) controller.abort(); });
    count = 0;
    await pipe('throws', () => { if (++count === 2) throw new RangeError('full'); });
})();
