window.onunhandledrejection = (event) => { console.log('unhandled', event.reason); event.preventDefault(); };
window.onrejectionhandled = (event) => console.log('handled late', event.reason);
const p = Promise.reject('r1');
setTimeout(() => p.catch((r) => console.log('caught', r)), 30);
const q = Promise.reject('r2');
queueMicrotask(() => q.catch(() => console.log('caught in time')));
