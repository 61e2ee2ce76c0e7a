const setImmediatePolyfill = (() => {
    const { port1, port2 } = new MessageChannel();
    const queue = [];
    port1.onmessage = () => queue.shift()();
    return (fn) => { queue.push(fn); port2.postMessage(0); };
})();
setTimeout(() => console.log('timeout'), 0);
setImmediatePolyfill(() => {
    console.log('immediate 1');
    setImmediatePolyfill(() => console.log('immediate 3'));
});
setImmediatePolyfill(() => console.log('immediate 2'));
