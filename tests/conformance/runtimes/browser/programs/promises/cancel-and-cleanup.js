const sleep = (ms, signal) => new Promise((resolve, reject) => {
    const t = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => { clearTimeout(t); reject(signal.reason); }, { once: true });
});
const ac = new AbortController();
(async () => {
    try {
        for (let i = 0; ; i += 1) { console.log('iteration', i); await sleep(30, ac.signal); }
    } catch (e) {
        console.log('stopped by', e);
    } finally {
        console.log('cleaned up');
    }
})();
setTimeout(() => ac.abort('the user'), 75);
