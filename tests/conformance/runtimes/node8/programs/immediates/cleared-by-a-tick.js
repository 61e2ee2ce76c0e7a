const a = setImmediate(() => {
  console.log('a');
  process.nextTick(() => {
    console.log('tick clears b');
    clearImmediate(b);
  });
});
const b = setImmediate(() => console.log('b'));
