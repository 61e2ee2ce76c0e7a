setImmediate(() => console.log('immediate 1'));
Promise.resolve().then(() => {
  setImmediate(() => console.log('immediate from promise'));
  console.log('promise');
});
process.nextTick(() => {
  setImmediate(() => console.log('immediate from tick'));
  console.log('tick');
});
setImmediate(() => console.log('immediate 2'));
