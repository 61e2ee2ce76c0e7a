class MyPromise extends Promise {
  then(a, b) { console.log('then called'); return super.then(a, b); }
}
const p = MyPromise.resolve(1);
(async () => { const v = await p; console.log('awaited', v); })();
p.then(v => console.log('value', v));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3)).then(() => console.log(4));
