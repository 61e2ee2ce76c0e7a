function delay(ms, { signal } = {}) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const timer = setTimeout(() => { signal?.removeEventListener('abort', onAbort); resolve('done'); }, ms);
        function onAbort() { clearTimeout(timer); reject(signal.reason); }
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}
const controller = new AbortController();
delay(10, controller).then(console.log);
delay(100, { signal: controller.signal }).catch((e) => console.log(e.name, e.message));
setTimeout(() => controller.abort(), 40);
delay(5, { signal: AbortSignal.abort(new Error('too late')) }).catch((e) => console.log(e.message));
