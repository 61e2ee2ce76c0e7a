const { Worker, MessageChannel } = require('worker_threads');
const attempts = [
  () => new Worker('worker.js'),
  () => new Worker(42),
  () => new Worker(),
  () => new Worker('x', { eval: true, argv: 5 }),
  () => new Worker('x', { eval: true, env: 5 }),
  () => new Worker('file:///x.js'),
  () => new Worker(() => {}, { eval: true }),
  () => Worker('x'),
  () => new Worker('1', { eval: true, workerData: () => {} }),
  () => new Worker('1', { eval: true, name: 5 }),
];
for (const f of attempts) { try { f(); console.log('ok'); } catch (e) { console.log(e.name, e.code, e.message); } }
const w = new Worker('./does-not-exist.js');
w.on('error', (e) => console.log('error', e.code, e.message.split('\n')[0].replace(/'.*\//, "'")));
w.on('exit', (c) => console.log('exit', c));
