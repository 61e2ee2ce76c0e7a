let left = 3;
function again() {
  console.log('tick', left);
  if (--left > 0) process.nextTick(again);
}
Promise.resolve().then(() => {
  console.log('promise');
  process.nextTick(() => console.log('tick from promise'));
}).then(() => console.log('promise 2'));
process.nextTick(again);
setImmediate(() => console.log('immediate'));
