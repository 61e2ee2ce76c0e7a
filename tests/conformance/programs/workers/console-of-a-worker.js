const { Worker, isMainThread } = require('worker_threads');
if (isMainThread) {
  console.log('main 1');
  const w = new Worker(__filename);
  w.on('online', () => console.log('online'));
  w.on('exit', () => console.log('exit'));
  console.log('main 2');
} else {
  console.log('a'); console.log('b'); console.log({ c: [1, 2] });
  console.table([{ x: 1 }]); console.group('g'); console.info('in'); console.groupEnd();
  setTimeout(() => { console.log('t'); setImmediate(() => console.log('i')); }, 5);
  process.on('exit', () => console.log('exit handler'));
}
