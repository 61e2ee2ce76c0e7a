process.nextTick((a, b) => console.log('tick', a, b), 1, 'two');
process.nextTick(() => {
  console.log('outer');
  process.nextTick(() => console.log('inner'));
  Promise.resolve().then(() => console.log('promise from tick'));
});
Promise.resolve().then(() => {
  console.log('promise 1');
  process.nextTick(() => console.log('tick from promise'));
}).then(() => console.log('promise 2'));
(async () => { await 0; console.log('awaited'); process.nextTick(() => console.log('tick from async')); })();
