const net = require('net');
const first = net.createServer();
first.listen(0, () => {
  const second = net.createServer();
  second.on('error', (error) => {
    console.log(error.code, error.syscall, error.errno, error.address, Object.keys(error).join());
    first.close(() => console.log('first closed'));
  });
  second.on('listening', () => console.log('never'));
  second.listen(first.address().port, () => console.log('never either'));
  process.nextTick(() => console.log('tick'));
  Promise.resolve().then(() => console.log('microtask'));
  console.log('listening?', second.listening, second.address());
});
