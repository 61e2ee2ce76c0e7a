function createWorker(handler) {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = ({ data }) => port2.postMessage({ id: data.id, result: handler(data.payload) });
    return port1;
}
const worker = createWorker((n) => Array.from({ length: n }, (_, i) => i * i));
worker.onmessage = ({ data }) => console.log('result', data.id, data.result.join(','));
[3, 4, 5].forEach((n, id) => worker.postMessage({ id, payload: n }));
console.log('dispatched');
