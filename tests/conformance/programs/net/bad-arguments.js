const net = require('net');
for (const attempt of [
  () => net.connect(),
  () => net.connect({}),
  () => net.connect(70000),
  () => net.connect({ port: 'abc' }),
  () => net.createServer(5),
  () => net.createServer().listen(-1),
  () => net.createServer().listen({ port: 65536 }),
  () => net.connect({ port: 1, host: '127.0.0.1', lookup: 3, localAddress: 'x' }),
]) {
  try {
    const made = attempt();
    made.on('error', (error) => console.log('later', error.code));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
