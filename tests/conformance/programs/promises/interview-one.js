console.log('1');
setTimeout(() => console.log('2'), 0);
Promise.resolve().then(() => console.log('3')).then(() => console.log('4'));
(async function () {
  console.log('5');
  await console.log('6');
  console.log('7');
})();
process.nextTick(() => console.log('8'));
queueMicrotask(() => console.log('9'));
console.log('10');
