const log = [];
function level(n) {
  process.nextTick(() => {
    log.push('t' + n);
    Promise.resolve().then(() => log.push('p' + n));
    if (n < 3) level(n + 1);
  });
}
level(1);
Promise.resolve().then(() => log.push('p0'));
setImmediate(() => console.log(log.join(' ')));
