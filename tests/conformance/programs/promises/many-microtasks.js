let count = 0;
const spin = (n) => Promise.resolve().then(() => { count++; if (n > 1) return spin(n - 1); });
spin(50).then(() => console.log('count', count));
let loop = Promise.resolve(0);
for (let i = 0; i < 1000; i++) loop = loop.then((v) => v + i);
loop.then((v) => console.log('sum', v));
setTimeout(() => console.log('timer after all of them', count), 0);
