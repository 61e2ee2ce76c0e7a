const a = Promise.resolve('a');
const b = new Promise(r => setImmediate(r, 'b'));
a.then(v => { console.log(v); return b; }).then(v => console.log(v, 'later'));
a.then(() => Promise.resolve('inner')).then(v => console.log(v));
a.then(() => {}).then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3));
Promise.all([a, b, 3]).then(v => console.log(v));
Promise.race([b, a]).then(v => console.log('race', v));
