const promise = new Promise((resolve, reject) => {
  console.log(1);
  resolve('success');
  console.log(2);
  reject('ignored');
  throw new Error('also ignored');
});
promise.then((v) => { console.log(3, v); throw 'oops'; })
  .catch((e) => { console.log(4, e); return 'recovered'; })
  .finally(() => { console.log(5); return 'not used'; })
  .then((v) => console.log(6, v));
promise.then().then(null).then(undefined, null).then(42).then((v) => console.log('passed through', v));
console.log(7, promise);
setTimeout(() => console.log(8, promise), 0);
