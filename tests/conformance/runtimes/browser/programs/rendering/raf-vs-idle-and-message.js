requestAnimationFrame(() => {
    console.log('raf');
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => console.log('message after the frame');
    port2.postMessage(undefined);
    Promise.resolve().then(() => console.log('micro of the frame'));
});
console.log('waiting for a frame');
