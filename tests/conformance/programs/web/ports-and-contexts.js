const { AsyncLocalStorage } = require('async_hooks'); const als = new AsyncLocalStorage();
const a = new MessageChannel(); a.port2.on('message', m => { console.log('a', m, als.getStore()); if (m === 1) a.port2.close(); }); a.port2.on('close', () => console.log('a2 close', als.getStore())); a.port1.on('close', () => console.log('a1 close'));
for (let i = 1; i < 4; i++) a.port1.postMessage(i); setImmediate(() => { a.port1.postMessage('late'); console.log('immediate'); });
als.run('made here', () => { const b = new MessageChannel(); globalThis.b = b; }); als.run('listened here', () => b.port2.once('message', m => { console.log('b', m, als.getStore()); b.port1.close(); setTimeout(() => console.log('t', als.getStore()), 40); })); als.run('posted here', () => b.port1.postMessage('x'));
