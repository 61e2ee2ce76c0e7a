setTimeout(() => console.log('timeout'), 0);
scheduler.postTask(() => console.log('blocking'), { priority: 'user-blocking' });
scheduler.postTask(() => console.log('background'), { priority: 'background' });
scheduler.postTask(() => console.log('visible'));
const c = new MessageChannel();
c.port1.onmessage = () => console.log('message');
c.port2.postMessage(0);
queueMicrotask(() => console.log('micro'));
requestIdleCallback(() => console.log('idle'));
