const wrap = async v => v;
const wrapPromise = async v => Promise.resolve(v);
const wrapThen = v => Promise.resolve(v).then(x => x);
wrapPromise('promise in async').then(console.log);
wrap('value in async').then(console.log);
wrapThen('then').then(console.log);
new Promise(r => r(Promise.resolve('resolve with promise'))).then(console.log);
new Promise(r => r('resolve with value')).then(console.log);
Promise.resolve().then(() => wrap('nested async')).then(console.log);
