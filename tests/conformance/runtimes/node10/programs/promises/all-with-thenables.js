const slowThenable = { then(r) { setTimeout(() => { console.log('thenable'); r('slow'); }, 3); } };
Promise.all([1, slowThenable, Promise.resolve(3), { then(r) { r('fast'); } }]).then(v => console.log(v));
console.log(Promise.resolve(1) instanceof Promise, Object.prototype.toString.call(Promise.resolve()));
