process.on('exit', (code) => { console.log('exit', code, process.exitCode); process.exitCode = 9; setTimeout(() => console.log('never'), 0); Promise.resolve().then(() => console.log('never micro')); });
process.on('beforeExit', (c) => console.log('beforeExit', c));
setTimeout(() => {
  console.log('timer');
  Promise.resolve().then(() => { console.log('in micro'); process.exitCode = 4; process.exit(); console.log('never'); });
  process.nextTick(() => console.log('tick'));
}, 1);
setTimeout(() => console.log('never 2'), 50);
