// Several messages at two ports at once: the first of each comes alone, the others of one port together, whatever else is sent meanwhile.
const a = new MessageChannel(), b = new MessageChannel();
a.port1.onmessage = (e) => { console.log('a', e.data); if (e.data === 1) { a.port2.postMessage('late a'); b.port2.postMessage('late b'); } };
b.port1.onmessage = (e) => { console.log('b', e.data); if (e.data === 0) { b.port2.postMessage('from b0'); a.port2.postMessage('from b0'); } };
for (let i = 0; i < 4; i++) { a.port2.postMessage(i); b.port2.postMessage(i); }
setTimeout(() => { for (let i = 10; i < 13; i++) { a.port2.postMessage(i); } b.port2.postMessage(20); b.port2.postMessage(21); postMessage('w', '*'); a.port2.postMessage(13); }, 50);
onmessage = (e) => console.log(e.data);
