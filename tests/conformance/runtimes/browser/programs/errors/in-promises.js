const log = (x) => console.log(x);
window.addEventListener('unhandledrejection', (e) => { log('unhandled ' + e.reason); e.preventDefault(); });
Promise.reject('a').finally(() => log('finally'));
Promise.resolve().then(() => { throw 'b'; }).then(() => log('never'), (e) => { log('caught ' + e); throw 'c'; });
new Promise(() => { throw 'd'; });
Promise.all([Promise.reject('e'), Promise.reject('f')]).catch((e) => log('all ' + e));
setTimeout(() => log('timer'), 0);
