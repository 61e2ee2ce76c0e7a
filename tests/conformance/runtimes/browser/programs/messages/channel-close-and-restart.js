const first = new MessageChannel();
first.port1.onmessage = (e) => console.log('first', e.data);
first.port2.postMessage('delivered');
setTimeout(() => {
    first.port1.close();
    first.port2.postMessage('after close');
    const second = new MessageChannel();
    second.port1.onmessage = (e) => console.log('second', e.data);
    second.port2.postMessage('fresh');
}, 20);
setTimeout(() => console.log('end'), 60);
