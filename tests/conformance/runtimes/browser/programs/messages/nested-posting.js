addEventListener('message', ({ data }) => {
    console.log('depth', data);
    if (data < 3) {
        postMessage(data + 1, '*');
        queueMicrotask(() => console.log('micro at', data));
    }
});
postMessage(0, '*');
setTimeout(() => console.log('timeout'), 0);
queueMicrotask(() => console.log('first micro'));
