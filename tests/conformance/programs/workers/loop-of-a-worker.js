const { Worker, isMainThread, parentPort } = require('worker_threads');
if (isMainThread) {
  const w = new Worker(__filename);
  const seen = [];
  w.on('message', (m) => seen.push(m));
  w.on('exit', () => console.log(seen.join('\n')));
} else {
  const log = (s) => parentPort.postMessage(s);
  log('1 script start');
  setTimeout(() => { log('timeout 1'); Promise.resolve().then(() => log('micro in timeout')); process.nextTick(() => log('tick in timeout')); }, 0);
  setTimeout(() => log('timeout 2'), 0);
  setImmediate(() => { log('immediate 1'); setImmediate(() => log('immediate nested')); process.nextTick(() => log('tick in immediate')); });
  (async () => { log('async start'); await null; log('after await'); })();
  process.nextTick(() => log('tick'));
  require('fs').readFile(__filename, () => { log('readFile'); setTimeout(() => log('timeout from io'), 0); setImmediate(() => log('immediate from io')); });
  log('2 script end');
}
