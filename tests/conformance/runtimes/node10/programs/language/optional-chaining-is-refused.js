const o = { a: 1 };
console.log('never');
console.log(o?.a);
