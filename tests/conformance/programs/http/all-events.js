const http = require('http');
const server = http.createServer();
server.on('connection', () => console.log('S connection'));
server.on('request', (request, response) => {
  console.log('S request');
  request.on('end', () => console.log('S request end'));
  request.on('close', () => console.log('S request close'));
  request.resume();
  response.on('finish', () => console.log('S finish'));
  response.on('close', () => console.log('S response close'));
  process.nextTick(() => console.log('S tick'));
  Promise.resolve().then(() => console.log('S microtask'));
  setImmediate(() => { console.log('S immediate'); response.end('ok'); });
});
server.on('close', () => console.log('S close'));
server.listen(0, '127.0.0.1', () => {
  const request = http.get({ port: server.address().port, host: '127.0.0.1', agent: false });
  for (const name of ['socket', 'finish', 'response', 'close']) request.on(name, () => console.log('C', name));
  request.on('response', (response) => {
    for (const name of ['data', 'end', 'close']) response.on(name, () => console.log('C response', name));
    response.on('end', () => server.close());
  });
});
