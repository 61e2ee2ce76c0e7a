async function* numbers() {
  yield 1;
  yield 2;
}
(async () => {
  for await (const n of numbers()) console.log('generator', n);
  for await (const n of [Promise.resolve(3), 4]) console.log('array', n);
})();
let p = Promise.resolve();
for (let i = 0; i < 14; i++) p = p.then(() => console.log('turn', i));
