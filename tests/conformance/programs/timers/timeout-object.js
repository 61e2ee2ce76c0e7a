const t = setTimeout(() => {}, 1);
console.log(typeof t, t.constructor.name, typeof t[Symbol.toPrimitive](), t.hasRef(), typeof t.close, t === t.unref());
t.ref();
clearTimeout(+t);
console.log(t.hasRef !== undefined, t._destroyed);
const u = setTimeout(() => console.log('closed timers never fire'), 1);
u.close();
console.log(typeof setTimeout, setTimeout.name, setTimeout.length, typeof clearInterval);
