const { port1, port2 } = new MessageChannel();
let rounds = 0;
port1.onmessage = (e) => {
    console.log('ping', e.data);
    port1.postMessage(e.data + 1);
};
port2.onmessage = (e) => {
    console.log('pong', e.data);
    rounds += 1;
    if (rounds < 3) port2.postMessage(e.data + 1);
    else { port2.close(); console.log('closed'); }
};
port2.postMessage(0);
setTimeout(() => console.log('timeout'), 0);
