setTimeout(() => {
  console.log('timer');
  setImmediate(() => { console.log('immediate 1'); setImmediate(() => console.log('immediate 3')); process.nextTick(() => console.log('tick in imm 1')); Promise.resolve().then(() => console.log('micro in imm 1')); });
  setImmediate(() => console.log('immediate 2'));
  setTimeout(() => console.log('timer 2'), 20);
}, 5);
const im = setImmediate(() => console.log('never')); clearImmediate(im);
console.log(typeof im, im.constructor.name, im._onImmediate);
