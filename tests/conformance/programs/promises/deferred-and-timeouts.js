function deferred() {
  const d = {};
  d.promise = new Promise((res, rej) => Object.assign(d, { resolve: res, reject: rej }));
  return d;
}
const withTimeout = (p, ms) => Promise.race([p, new Promise((_, rej) => setTimeout(() => rej(new Error(`timeout after ${ms}ms`)), ms))]);
const d1 = deferred(), d2 = deferred();
withTimeout(d1.promise, 20).then((v) => console.log('d1', v), (e) => console.log('d1 failed:', e.message));
withTimeout(d2.promise, 50).then((v) => console.log('d2', v), (e) => console.log('d2 failed:', e.message));
setTimeout(() => { d1.resolve('too late'); d2.resolve('in time'); }, 35);
console.log(d1, typeof d1.resolve, d1.resolve.length, d1.resolve.name === '');
