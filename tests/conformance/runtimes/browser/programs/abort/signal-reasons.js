const a = new AbortController();
a.abort(new TypeError('own reason'));
console.log(a.signal.aborted, a.signal.reason.name);
const b = new AbortController();
b.signal.addEventListener('abort', () => console.log('b aborted', b.signal.reason), { once: true });
b.abort('text reason');
const c = AbortSignal.any([a.signal, b.signal]);
console.log(c.aborted, c.reason === a.signal.reason);
(async () => {
    try { AbortSignal.abort().throwIfAborted(); } catch (e) { console.log(e.name, e.code, e.message); }
})();
fetch('data:text/plain,x', { signal: AbortSignal.abort() }).catch((e) => console.log('fetch', e.name));
