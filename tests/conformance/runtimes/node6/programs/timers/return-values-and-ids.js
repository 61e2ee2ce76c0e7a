const t = setTimeout(() => {}, 1);
console.log(typeof t, t.constructor.name, typeof t.ref, typeof t.unref);
console.log(clearTimeout(t), clearTimeout(undefined), clearTimeout(12345), clearInterval(null));
const i = setImmediate(() => console.log('no'));
console.log(typeof i, i.constructor.name);
clearImmediate(i);
