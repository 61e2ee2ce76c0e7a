const { Worker } = require('worker_threads');
const w = new Worker(`
const path = require('path');
const { parentPort } = require('worker_threads');
parentPort.postMessage([__filename, __dirname, typeof module, typeof exports, typeof require, path.basename('/a/b.txt'), this === globalThis, process.argv.length]);
var top = 1; globalThis.check = typeof top;
parentPort.postMessage(globalThis.top === 1);
try { nope(); } catch (e) { parentPort.postMessage(e.stack.split('\\n').slice(0, 2).join('|')); }
`, { eval: true });
w.on('message', (m) => console.log(m));
