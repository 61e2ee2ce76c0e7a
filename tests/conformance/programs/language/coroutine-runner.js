function run(genFn) {
  return new Promise((resolve, reject) => {
    const gen = genFn();
    const step = (method, arg) => {
      let r;
      try { r = gen[method](arg); } catch (e) { return reject(e); }
      if (r.done) return resolve(r.value);
      Promise.resolve(r.value).then((v) => step('next', v), (e) => step('throw', e));
    };
    step('next');
  });
}
const delay = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
run(function* () {
  console.log('begin');
  const a = yield delay(5, 'A'); console.log(a);
  const [b, c] = yield Promise.all([delay(8, 'B'), delay(3, 'C')]); console.log(b, c);
  try { yield Promise.reject(new Error('nope')); } catch (e) { console.log('handled', e.message); }
  const plain = yield 42; console.log(plain);
  return yield* (function* () { const x = yield delay(1, 'nested'); return x.toUpperCase(); })();
}).then((v) => console.log('result', v));
run(function* () { yield null; throw new RangeError('fail'); }).catch((e) => console.log(e.name));
console.log('sync end');
