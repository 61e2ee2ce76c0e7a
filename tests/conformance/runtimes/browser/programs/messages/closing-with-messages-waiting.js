// A port that is closed forgets what has come to it; what was sent before the other one was closed still comes.
const a = new MessageChannel(), b = new MessageChannel(), c = new MessageChannel();
a.port1.onmessage = event => console.log('a', event.data, Object.isFrozen(event.ports));
b.port1.onmessage = event => console.log('b', event.data);
c.port1.onmessage = event => { console.log('c', event.data); c.port1.close(); };
a.port2.postMessage('sent before closing');
a.port2.close();
b.port2.postMessage('never read');
b.port1.close();
c.port2.postMessage(1);
c.port2.postMessage(2);
const made = new MessageEvent('message', { ports: [c.port2] }), plain = new MessageEvent('message');
console.log(Object.isFrozen(made.ports), made.ports.length, Object.isFrozen(plain.ports), plain.ports.length);
setTimeout(() => console.log('end'), 60);
