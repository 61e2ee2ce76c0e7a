process.nextTick(() => console.log('tick 1'));
(async () => {
  console.log('sync part');
  await undefined;
  console.log('after 1');
  process.nextTick(() => console.log('tick inside'));
  await undefined;
  console.log('after 2');
})();
Promise.resolve().then(() => { console.log('then'); process.nextTick(() => console.log('tick in then')); });
process.nextTick(() => console.log('tick 2'));
