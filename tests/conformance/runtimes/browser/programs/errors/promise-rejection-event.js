const p = Promise.reject(new Error('manual'));
p.catch(() => {});
window.addEventListener('unhandledrejection', (e) => console.log(e.type, e.reason?.message ?? e.reason, e.promise === q, e.cancelable));
const q = Promise.reject('q');
window.dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: p, reason: new Error('made up') }));
console.log('dispatched');
