const { Worker } = require('worker_threads');
const fs = require('fs'); const path = require('path'); const os = require('os');
const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'wt-'));
const file = path.join(dir, 'task.js');
fs.writeFileSync(file, `
const { parentPort, workerData } = require('worker_threads');
const fs = require('fs');
fs.writeFileSync(workerData.out, 'written by worker ' + workerData.n);
parentPort.postMessage(__filename === workerData.self);
`);
const out = path.join(dir, 'out.txt');
const w = new Worker(file, { workerData: { out, n: 5, self: file } });
w.on('message', (m) => console.log('self', m));
w.on('exit', (c) => { console.log(c, fs.readFileSync(out, 'utf8')); fs.rmSync(dir, { recursive: true }); });
