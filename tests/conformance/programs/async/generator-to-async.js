const asyncify = (gen) => (...args) => {
  const it = gen(...args);
  const step = (method, value) => {
    let result;
    try { result = it[method](value); } catch (e) { return Promise.reject(e); }
    return result.done ? Promise.resolve(result.value) : Promise.resolve(result.value).then((v) => step('next', v), (e) => step('throw', e));
  };
  return step('next');
};
const main = asyncify(function* (name) {
  const greeting = yield Promise.resolve('hello ' + name);
  console.log(greeting);
  try { yield Promise.reject(new Error('rejected')); } catch (e) { console.log('caught', e.message); }
  const all = yield Promise.all([1, new Promise((r) => setTimeout(r, 2, 2))]);
  return all;
});
main('world').then((v) => console.log('result', v));
asyncify(function* () { yield 1; throw new Error('end'); })().catch((e) => console.log(e.message));
console.log('sync');
