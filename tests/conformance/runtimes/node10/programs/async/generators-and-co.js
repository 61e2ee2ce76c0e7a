function run(gen) {
  return new Promise((resolve, reject) => {
    const it = gen();
    (function step(v) {
      let r;
      try { r = it.next(v); } catch (e) { return reject(e); }
      if (r.done) return resolve(r.value);
      Promise.resolve(r.value).then(step, e => { try { it.throw(e); } catch (x) { reject(x); } });
    })();
  });
}
run(function* () {
  const a = yield Promise.resolve(1);
  console.log('a', a);
  const b = yield new Promise(r => setImmediate(r, 2));
  console.log('b', b);
  return a + b;
}).then(v => console.log('sum', v));
