const dgram = require('dgram');
const server = dgram.createSocket('udp4');
const log = (...parts) => console.log(...parts);
server.on('error', (error) => log('server error', error.message));
server.on('listening', () => { const at = server.address(); log('listening', at.address, at.family, at.port > 0); });
server.on('close', () => log('server closed'));
server.on('message', (message, from) => {
  log('server got', message.toString(), from.address, from.family, from.size, Buffer.isBuffer(message));
  process.nextTick(() => log('  tick after', message.toString()));
  Promise.resolve().then(() => log('  promise after', message.toString()));
  server.send('echo ' + message, from.port, from.address, (error, bytes) => log('server sent', error, bytes));
});
server.bind(0, () => {
  log('bound');
  const { port } = server.address();
  const client = dgram.createSocket('udp4', (message) => {
    log('client got', String(message));
    if (String(message) === 'echo last') client.close(() => { log('client closed'); second(port); });
  });
  client.send('one', port, (error, bytes) => log('sent one', error, bytes));
  client.send(Buffer.from('xtwox'), 1, 3, port, '127.0.0.1', (error, bytes) => log('sent two', error, bytes));
  client.send(['la', Buffer.from('st')], port, '127.0.0.1');
  setImmediate(() => log('immediate'));
  log('asked to send');
});
function second(port) {
  const client = dgram.createSocket({ type: 'udp4' });
  client.connect(port, () => {
    log('connected', client.remoteAddress().port === port, client.remoteAddress().address, client.address().address);
    client.send('by connection', (error) => log('sent', error));
    try { client.send('x', 5); } catch (error) { log(error.code, error.message); }
    try { client.connect(port); } catch (error) { log(error.code); }
  });
  client.on('message', (message) => {
    log('client got', String(message));
    client.disconnect();
    try { client.disconnect(); } catch (error) { log(error.code, error.message); }
    client.close();
    try { client.send('x', port); } catch (error) { log(error.code, error.message); }
    third(port);
  });
}
function third(port) {
  const taken = dgram.createSocket('udp4');
  taken.on('error', (error) => { log(error.message.replace(String(port), 'PORT'), error.code, error.errno, error.syscall, error.address, error.port === port); taken.close(); server.close(); });
  taken.bind(port);
  for (const make of [() => dgram.createSocket('tcp'), () => taken.bind(port), () => taken.send('a', 0), () => taken.send(5, port), () => taken.send('abc', 2, 5, port, 'localhost'), () => taken.send([5], port), () => taken.connect(-1)]) {
    try { make(); log('fine'); } catch (error) { log(error.name, error.code, error.message); }
  }
}
