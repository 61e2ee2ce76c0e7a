setTimeout(() => {
  console.log('timer 1');
  Promise.resolve().then(() => console.log('micro 1')).then(() => console.log('micro 2'));
  process.nextTick(() => console.log('tick 1'));
}, 0);
setTimeout(() => {
  console.log('timer 2');
  process.nextTick(() => { console.log('tick 2'); Promise.resolve().then(() => console.log('micro 4')); process.nextTick(() => console.log('tick 3')); });
  Promise.resolve().then(() => console.log('micro 3'));
}, 0);
Promise.reject('r').then(null, (v) => console.log('rejected', v)).then(() => console.log('next'));
new Promise((r) => setTimeout(r, 0)).then(() => console.log('from timer 3'));
