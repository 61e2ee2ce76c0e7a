const { Worker } = require('worker_threads');
const w = new Worker(`
  const { parentPort } = require('worker_threads');
  parentPort.on('message', (buf) => {
    const view = new Uint8Array(buf);
    for (let i = 0; i < view.length; i++) view[i] *= 2;
    parentPort.postMessage(buf, [buf]);
    parentPort.postMessage(buf.byteLength);
    parentPort.unref();
  });
`, { eval: true });
const ab = new Uint8Array([1, 2, 3, 4]).buffer;
w.postMessage(ab, [ab]);
console.log('after transfer', ab.byteLength);
w.on('message', (m) => console.log(m));
w.on('exit', (c) => console.log('exit', c));
try { w.postMessage(() => {}); } catch (e) { console.log(e.name, e.message, e.code); }
try { w.postMessage(ab, [ab]); } catch (e) { console.log(e.name, e.message); }
