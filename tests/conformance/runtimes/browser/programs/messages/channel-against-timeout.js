const channel = new MessageChannel();
channel.port1.onmessage = () => console.log('message');
setTimeout(() => console.log('timeout 1'), 0);
channel.port2.postMessage('x');
setTimeout(() => console.log('timeout 2'), 0);
console.log('main');
