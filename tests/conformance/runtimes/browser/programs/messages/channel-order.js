const { port1, port2 } = new MessageChannel();
port1.onmessage = (event) => {
    console.log('got', event.data);
    Promise.resolve().then(() => console.log('micro after', event.data));
};
port2.postMessage(1);
port2.postMessage(2);
port2.postMessage(3);
Promise.resolve().then(() => console.log('micro'));
console.log('sent');
