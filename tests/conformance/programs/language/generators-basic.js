function* count(limit) {
  for (let i = 1; i <= limit; i++) {
    const reply = yield i;
    if (reply) console.log('got', reply);
  }
  return 'done';
}
const it = count(3);
console.log(it.next('ignored'), it.next('hello'), it.next(), it.next(), it.next());
console.log([...count(4)], Array.from(count(2), (x) => x * 10));
console.log(it[Symbol.iterator]() === it, String(it), it);
function* delegating() {
  const result = yield* count(2);
  console.log('inner returned', result);
  yield* 'ab';
  yield* [10, 20];
}
console.log([...delegating()]);
function* endless() { let n = 0; while (true) yield n++; }
for (const n of endless()) { if (n > 3) break; console.log(n); }
const { value } = endless().next();
console.log(value);
