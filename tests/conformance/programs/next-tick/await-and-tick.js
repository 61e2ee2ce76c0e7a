(async () => {
  console.log('a');
  await null;
  console.log('b');
  process.nextTick(() => console.log('tick from b'));
  await null;
  console.log('c');
})();
process.nextTick(() => console.log('tick'));
