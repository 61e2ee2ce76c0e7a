const log = (x) => () => console.log(x);
const inner = Promise.resolve('inner');
new Promise((resolve) => resolve(inner)).then((v) => console.log('resolved with promise:', v));
Promise.resolve(inner).then((v) => console.log('Promise.resolve of promise:', v));
new Promise((r) => r({ then(ok) { console.log('then called'); ok('thenable value'); } })).then(console.log);
Promise.resolve().then(log(1)).then(log(2)).then(log(3)).then(log(4));
console.log(Promise.resolve(inner) === inner);
