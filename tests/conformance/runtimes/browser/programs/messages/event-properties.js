const { port1, port2 } = new MessageChannel();
port1.onmessage = function (event) {
    console.log(event.type, event.target === port1, this === port1, event.origin === '', event.source, event.ports.length, event.lastEventId === '');
    console.log(event instanceof MessageEvent, event.bubbles, event.cancelable);
    port1.close();
    port2.postMessage('lost');
};
port2.postMessage({ ok: true });
console.log(String(port1), String(new MessageEvent('message', { data: 5 }).data));
