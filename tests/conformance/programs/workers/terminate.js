const { Worker } = require('worker_threads');
const w = new Worker('require("worker_threads").parentPort.on("message", () => {}); setInterval(() => {}, 10)', { eval: true });
w.on('exit', (c) => console.log('exit', c));
w.terminate().then((c) => console.log('resolved', c));
console.log('sync');
const w2 = new Worker('process.on("exit", () => console.log("not run")); setInterval(() => {}, 10)', { eval: true });
w2.on('online', () => w2.terminate().then((c) => console.log('second', c)));
