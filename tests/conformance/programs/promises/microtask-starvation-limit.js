let count = 0;
function loop() {
  if (++count < 1000) return Promise.resolve().then(loop);
  console.log('done', count);
}
setTimeout(() => console.log('timer after', count), 0);
setImmediate(() => console.log('immediate after', count));
loop();
process.nextTick(() => console.log('count is', count));
