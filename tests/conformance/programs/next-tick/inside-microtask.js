queueMicrotask(() => {
  console.log('m1');
  process.nextTick(() => console.log('tick inside m1'));
});
queueMicrotask(() => console.log('m2'));
Promise.resolve().then(() => console.log('p1')).then(() => console.log('p2'));
process.nextTick(() => console.log('tick'));
