const inner = new Promise((resolve) => queueMicrotask(() => { console.log('inner resolves'); resolve('v'); }));
const outer = new Promise((resolve) => resolve(inner));
outer.then((v) => console.log('outer', v));
inner.then((v) => console.log('inner', v));
Promise.resolve(inner).then((v) => console.log('same', v, Promise.resolve(inner) === inner));
Promise.resolve().then(() => inner).then((v) => console.log('returned', v));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4)).then(() => console.log(5));
