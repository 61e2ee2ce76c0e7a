function makeServer(port) {
    port.onmessage = async ({ data: { id, n } }) => {
        await null;
        port.postMessage(n < 0 ? { id, error: 'negative' } : { id, result: Math.sqrt(n) });
    };
}
function makeClient(port) {
    const waiting = new Map();
    let next = 0;
    port.onmessage = ({ data }) => {
        const { resolve, reject } = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.error) reject(new Error(data.error));
        else resolve(data.result);
    };
    return (n) => new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        port.postMessage({ id, n });
    });
}
const { port1, port2 } = new MessageChannel();
makeServer(port2);
const ask = makeClient(port1);
ask(16).then((r) => console.log('16 ->', r));
ask(-1).catch((e) => console.log('-1 ->', e.message));
Promise.all([ask(1), ask(4), ask(9)]).then((r) => console.log(r));
