let step = 0;
function next(label) {
  console.log(++step, label);
}
setTimeout(() => {
  next('timeout');
  setImmediate(() => { next('immediate in timeout'); Promise.resolve().then(() => next('micro in immediate')); });
  setTimeout(() => next('timeout in timeout'), 10);
  process.nextTick(() => next('tick in timeout'));
}, 2);
setTimeout(() => { next('second timeout'); Promise.resolve().then(() => next('micro')); }, 2);
