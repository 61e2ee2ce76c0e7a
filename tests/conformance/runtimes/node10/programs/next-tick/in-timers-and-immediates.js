setTimeout(() => {
  console.log('timeout a');
  process.nextTick(() => console.log('tick a'));
}, 3);
setTimeout(() => {
  console.log('timeout b');
  process.nextTick(() => console.log('tick b'));
  setImmediate(() => { console.log('immediate b1'); process.nextTick(() => console.log('tick b1')); });
  setImmediate(() => { console.log('immediate b2'); });
}, 3);
