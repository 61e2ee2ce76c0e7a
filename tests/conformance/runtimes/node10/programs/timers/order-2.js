setTimeout(() => {
  console.log('A');
  setTimeout(() => { console.log('A inner'); Promise.resolve().then(() => console.log('A inner micro')); }, 3);
  Promise.resolve().then(() => { console.log('A micro'); process.nextTick(() => console.log('A micro tick')); });
}, 3);
setTimeout(() => {
  console.log('B');
  process.nextTick(() => { console.log('B tick'); Promise.resolve().then(() => console.log('B tick micro')); });
}, 3);
