const a = setImmediate(() => console.log('never'));
clearImmediate(a);
const b = setImmediate(() => { console.log('b'); clearImmediate(c); });
const c = setImmediate(() => console.log('c never'));
setImmediate(() => console.log('d'));
clearImmediate(null);
clearImmediate({});
console.log(typeof a, a.constructor.name, b.hasRef());
