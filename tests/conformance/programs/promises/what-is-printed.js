const p1 = Promise.resolve('a');
const p2 = p1.then((v) => { console.log(v); return 'b'; });
const p3 = p2.then((v) => { console.log(v); });
p3.then((v) => console.log(v));
console.log(p1, p2, p3);
setTimeout(() => console.log(p1, p2, p3), 10);
Promise.reject(new Error('fail'))
  .then(() => console.log('skipped'))
  .catch((e) => console.log('caught:', e.message))
  .then(() => console.log('after catch'));
Promise.resolve(1).then((x) => x + 1).then((x) => { throw new Error(`x=${x}`); }).catch((e) => e.message).then((m) => console.log(m));
const thenTwice = Promise.resolve('shared'); thenTwice.then((v) => console.log('first', v)); thenTwice.then((v) => console.log('second', v));
