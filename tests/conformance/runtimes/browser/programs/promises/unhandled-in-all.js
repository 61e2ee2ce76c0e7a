addEventListener('unhandledrejection', (e) => console.log('unhandled:', e.reason));
const reject = (v, ms) => new Promise((_, r) => setTimeout(r, ms, v));
Promise.allSettled([reject('a', 5), Promise.resolve('b')]).then((r) => console.log(JSON.stringify(r)));
Promise.any([reject('c', 5), reject('d', 10)]).catch((e) => console.log(e.constructor.name, e.errors.join(), e.message));
Promise.race([reject('e', 20), reject('f', 30)]);
