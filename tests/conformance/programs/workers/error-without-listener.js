const { Worker } = require('worker_threads');
process.on('uncaughtException', (e, origin) => console.log('main caught', e.message, origin));
const w = new Worker('throw new Error("no listener")', { eval: true });
w.on('exit', (c) => console.log('exit', c));
