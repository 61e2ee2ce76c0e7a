const subscribers = [];
const subscribe = (name) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => console.log(name, 'received', data);
    subscribers.push(port2);
};
['x', 'y'].forEach(subscribe);
const publish = (value) => subscribers.forEach((port) => port.postMessage(value));
publish('first');
Promise.resolve().then(() => publish('from a microtask'));
setTimeout(() => publish('from a timer'), 10);
