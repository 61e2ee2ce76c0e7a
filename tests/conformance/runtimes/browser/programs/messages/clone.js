const { port1, port2 } = new MessageChannel();
const sent = { list: [1, 2], when: new Date(0), map: new Map([['k', 'v']]), nested: { deep: true } };
port1.onmessage = ({ data }) => {
    console.log(data === sent, data.list.join(), data.when.toISOString(), data.map.get('k'), data.nested.deep);
};
port2.postMessage(sent);
sent.list.push(3);
try {
    port2.postMessage(() => {});
} catch (error) {
    console.log(error.name);
}
const copy = structuredClone({ a: [1, { b: 2 }], s: new Set([1]) });
console.log(copy.a[1].b, copy.s.has(1));
