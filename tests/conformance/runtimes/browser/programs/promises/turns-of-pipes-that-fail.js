// How many turns of the microtask queue a pipe takes to fail, from either side.
const ticks = () => { for (let i = 1, p = Promise.resolve(); i < 12; i++) p = p.then(() => console.log('tick', i)); };
const log = (name) => new WritableStream({ write: (c) => console.log(name, c), abort: (r) => console.log(name, 'aborted') });
const src = (vals) => new ReadableStream({ pull(c) { if (vals.length) c.enqueue(vals.shift()); else c.close(); }, cancel(r) { console.log('cancel'); } });
(async () => {
  for (const vals of [[1, 2, 3], [2, 3], [1, 1, 2, 3]]) {
    const ts = new TransformStream({ transform(c, ctl) { if (c === 2) { ticks(); throw new Error('no twos'); } ctl.enqueue(c); } });
    await src(vals).pipeThrough(ts).pipeTo(log('A')).catch((e) => console.log('pipe failed', e.message));
    await new Promise((r) => setTimeout(r, 20));
  }
  for (const n of [0, 1]) {
    const rs = new ReadableStream({ start(c) { if (n) c.enqueue(1); setTimeout(() => { c.error(new Error('src')); ticks(); }, 20); } });
    await rs.pipeTo(log('D')).catch((e) => console.log('D failed', e.message));
    await new Promise((r) => setTimeout(r, 20));
    const ws = new WritableStream({ start(c) { setTimeout(() => { c.error(new Error('sink')); ticks(); }, 20); }, write() { console.log('w'); } });
    await new ReadableStream({ start(c) { if (n) c.enqueue(1); }, cancel() { console.log('cancel E'); } }).pipeTo(ws).catch((e) => console.log('E failed', e.message));
    await new Promise((r) => setTimeout(r, 20));
  }
})();
