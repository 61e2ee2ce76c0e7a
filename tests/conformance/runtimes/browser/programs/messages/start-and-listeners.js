const { port1, port2 } = new MessageChannel();
port1.addEventListener('message', (event) => {
    console.log('first', event.data);
    queueMicrotask(() => console.log('between listeners'));
});
port1.addEventListener('message', (event) => console.log('second', event.data));
port2.postMessage('waiting');
setTimeout(() => {
    console.log('start');
    port1.start();
}, 20);
