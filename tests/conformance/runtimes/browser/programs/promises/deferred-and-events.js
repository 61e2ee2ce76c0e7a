function deferred() { const d = {}; d.promise = new Promise((resolve, reject) => Object.assign(d, { resolve, reject })); return d; }
const ready = deferred();
const target = new EventTarget();
target.addEventListener('ready', () => { console.log('event'); ready.resolve('go'); console.log('resolved'); });
ready.promise.then((v) => console.log('then', v));
(async () => { console.log('await', await ready.promise); })();
setTimeout(() => { target.dispatchEvent(new Event('ready')); console.log('dispatched'); }, 0);
