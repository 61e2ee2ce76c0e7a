const controller = new AbortController();
controller.signal.addEventListener('abort', (e) => {
    console.log('abort event', e.type, controller.signal.aborted, controller.signal.reason.name);
    Promise.resolve().then(() => console.log('micro'));
});
controller.signal.onabort = () => console.log('onabort');
console.log('before', controller.signal.aborted);
controller.abort();
controller.abort('again');
console.log('after', controller.signal.reason.message);
