const net = require('net');
const probe = net.createServer();
probe.listen(0, '127.0.0.1', () => {
  const { port } = probe.address();
  probe.close(() => {
    console.log('port is free again');
    const socket = net.connect(port, '127.0.0.1');
    socket.on('connect', () => console.log('never'));
    socket.on('error', (error) => {
      console.log('error', error.code, error.syscall, error.errno, error.address, error.port === port);
      console.log(error.message === `connect ECONNREFUSED 127.0.0.1:${port}`, socket.destroyed, socket.connecting);
    });
    socket.on('close', (hadError) => console.log('close', hadError));
    process.nextTick(() => console.log('tick'));
    setImmediate(() => console.log('immediate'));
  });
});
