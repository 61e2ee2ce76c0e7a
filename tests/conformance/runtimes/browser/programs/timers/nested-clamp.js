// From the sixth nesting on a timer waits at least 4 ms: the flat one of 3 ms set there comes first or last?
let depth = 0;
function nest() {
    depth += 1;
    console.log('depth', depth);
    if (depth < 5) {
        setTimeout(nest, 0);
        return;
    }
    setTimeout(() => {
        setTimeout(() => console.log('clamped to four'), 0);
        const channel = new MessageChannel();
        channel.port1.onmessage = () => console.log('message is not clamped');
        channel.port2.postMessage(null);
    }, 0);
}
setTimeout(nest, 0);
