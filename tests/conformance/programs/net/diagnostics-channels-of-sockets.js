// What Node itself tells on diagnostics channels: sockets, requests, workers, and in Node 24 the console.
const diagnostics = require('diagnostics_channel');
const names = [
  'http.client.request.created', 'http.client.request.start', 'http.client.request.error', 'http.client.response.finish',
  'http.server.request.start', 'http.server.response.created', 'http.server.response.finish',
  'net.client.socket', 'net.server.socket', 'udp.socket', 'worker_threads', 'console.error',
];
for (const name of names) diagnostics.subscribe(name, (message, told) => console.log('channel', told, Object.keys(message).join()));

console.error('to nobody else');
require('dgram').createSocket('udp4').close();
const http = require('http');
const server = http.createServer((request, response) => {
  console.log('handler', request.url);
  response.on('finish', () => console.log('response finished'));
  response.end('ok');
});
server.on('connection', () => console.log('connection'));
server.listen(0, () => {
  const { port } = server.address();
  const request = http.get({ port, path: '/x' }, (response) => {
    console.log('response', response.statusCode);
    response.resume().on('end', fail);
  });
  console.log('request made');
  request.on('socket', () => console.log('socket'));
});
function fail() {
  http.get({ port: 1 }).on('error', (error) => {
    console.log('error', error.code);
    server.close(() => console.log('closed'));
  });
}
