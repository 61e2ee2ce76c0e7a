window.addEventListener('message', (event) => {
    console.log('window got', event.data, event.ports.length);
    event.ports[0].postMessage('hello through the port');
});
const { port1, port2 } = new MessageChannel();
port1.onmessage = (event) => console.log('port got', event.data);
window.postMessage('take this', '*', [port2]);
console.log('sent');
