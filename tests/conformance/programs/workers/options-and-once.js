const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');
const { once } = require('events');
if (isMainThread) {
  async function main() {
    const w = new Worker(__filename, { workerData: 'seed', argv: ['--x', 5], env: { A: '1', B: 2 }, name: 'helper' });
    const [first] = await once(w, 'message');
    console.log('first', first);
    w.postMessage('go');
    const [second] = await once(w, 'message');
    console.log('second', second);
    const [code] = await once(w, 'exit');
    console.log('code', code);
  }
  main();
} else {
  (async () => {
    parentPort.postMessage([workerData, process.argv.slice(2), process.env.A, process.env.B, typeof process.env.PATH]);
    const [m] = await once(parentPort, 'message');
    await new Promise((r) => setTimeout(r, 5));
    parentPort.postMessage(m.toUpperCase());
  })();
}
