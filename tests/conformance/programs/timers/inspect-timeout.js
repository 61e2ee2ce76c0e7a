const t = setTimeout(() => {}, 10);
console.log(Object.keys(t).length > 5, t[Symbol.toPrimitive]() > 0, String(typeof +t), Object.prototype.toString.call(t));
console.log(t.unref() === t, t.ref() === t, t.refresh() === t, t.close() === t, t.hasRef());
const i = setImmediate(() => {});
console.log(i.unref() === i, i.hasRef(), i.ref().hasRef());
clearImmediate(i);
