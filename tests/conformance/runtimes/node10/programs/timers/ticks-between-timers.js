setTimeout(() => {
  console.log('a');
  process.nextTick(() => console.log('tick from a'));
  Promise.resolve().then(() => console.log('promise from a'));
}, 1);
setTimeout(() => {
  console.log('b');
  process.nextTick(() => console.log('tick from b'));
  Promise.resolve().then(() => console.log('promise from b'));
}, 1);
setTimeout(() => {
  console.log('c');
}, 1);
