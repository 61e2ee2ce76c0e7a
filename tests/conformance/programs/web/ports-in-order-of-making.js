const a = new MessageChannel(), b = new MessageChannel(), c = new MessageChannel();
for (const [n, x] of [['c', c], ['a', a], ['b', b]]) { x.port2.on('message', m => { console.log(n, m); if (m === 1) { if (n === 'b') { a.port1.postMessage('from b'); c.port1.postMessage('from b'); Promise.resolve().then(() => console.log('micro b')); } if (n === 'a') { b.port1.postMessage('from a'); setImmediate(() => console.log('imm from a')); } } if (m === 'end') x.port2.close(); }); }
b.port1.postMessage(1); c.port1.postMessage(1); a.port1.postMessage(1); a.port1.postMessage(2);
setImmediate(() => console.log('immediate')); setTimeout(() => console.log('timeout'), 0); process.nextTick(() => console.log('tick'));
setTimeout(() => { for (const x of [c, b, a]) x.port1.postMessage('end'); }, 20);
const d = new MessageChannel(); d.port2.onmessage = () => { console.log('d'); d.port2.close(); }; d.port1.postMessage(0);
new BroadcastChannel('q').unref(); const r1 = new BroadcastChannel('q'), r2 = new BroadcastChannel('q'); r1.onmessage = e => { console.log('r1', e.data); r1.close(); }; r2.onmessage = e => { console.log('r2', e.data); r2.close(); }; r1.postMessage('x'); r2.postMessage('y');
