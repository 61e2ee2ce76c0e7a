// A process that sends signals to itself: its listeners hear of them in the next poll phase.
const stop = (signal, number) => {
  console.log('received', signal, number, new Error('here').stack.split('\n')[2].trim());
  process.removeListener('SIGTERM', stop);
};
process.on('SIGTERM', stop);
process.once('SIGINT', (signal) => console.log('received', signal, 'once'));
process.on('exit', (code) => console.log('exit', code));
const alive = setTimeout(() => {}, 1000000);
Promise.resolve().then(() => console.log('microtask'));
process.nextTick(() => console.log('tick'));
setImmediate(() => {
  console.log('immediate');
  console.log(process.kill(process.pid, 0), process.kill(process.pid, 'SIGWINCH'));
  process.on('SIGUSR2', () => {
    console.log('received SIGUSR2');
    clearTimeout(alive);
    // Nothing keeps the loop alive after this one: nobody hears of it.
    process.on('SIGHUP', () => console.log('never heard'));
    setImmediate(() => setImmediate(() => process.kill(process.pid, 'SIGUSR2')));
  });
  process.kill(process.pid, 12);
});
console.log(process.kill(process.pid, 'SIGTERM'), process.kill(process.pid, 'SIGINT'), process.kill(process.pid, 'SIGINT'));
