const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', (e) => console.log('listener', e.data));
port1.onmessage = (e) => console.log('handler', e.data);
port2.onmessage = (e) => console.log('other side', e.data);
port1.postMessage('to two');
port2.postMessage('to one');
port2.postMessage('to one again');
console.log(port1.onmessage !== null, port1 instanceof MessagePort, port1 instanceof EventTarget);
