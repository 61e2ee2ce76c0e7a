const net = require('net'); const fs = require('fs');
const path = 'app.sock';
console.log(fs.existsSync(path));
const server = net.createServer((socket) => {
  console.log('server has a connection', socket.remoteAddress, socket.localAddress, socket.remotePort, socket.address());
  socket.setEncoding('utf8');
  socket.on('data', (text) => { console.log('server got', JSON.stringify(text)); socket.end('echo ' + text); });
  socket.on('end', () => console.log('server end'));
  socket.on('close', (h) => { console.log('server socket closed', h); server.close(() => { console.log('server closed', fs.existsSync(path)); missing(); }); });
});
server.on('listening', () => console.log('event listening', server.address(), server.listening));
server.listen(path, () => {
  console.log('callback', fs.existsSync(path), fs.statSync(path).isSocket(), fs.statSync(path).isFile(), fs.readdirSync('.').includes('app.sock'));
  const client = net.connect(path);
  console.log('connecting', client.connecting, client.pending, client.readyState);
  client.setEncoding('utf8');
  client.on('lookup', () => console.log('lookup'));
  client.on('connectionAttempt', () => console.log('attempt'));
  client.on('connect', () => { console.log('connect', client.remoteAddress, client.remoteFamily, client.localPort, client.address()); client.write('hello'); });
  client.on('ready', () => console.log('ready'));
  client.on('data', (text) => console.log('client got', text));
  client.on('end', () => console.log('client end'));
  client.on('close', (h) => console.log('client closed', h));
  process.nextTick(() => console.log('tick')); setImmediate(() => console.log('immediate'));
  const again = net.createServer();
  again.on('error', (e) => console.log(e.message, e.code, e.errno, e.syscall, e.address, Object.keys(e), 'port' in e));
  again.listen(path);
});
console.log('address before', server.address() === null, server.listening);
function missing() {
  const c = net.createConnection({ path: path + '2' });
  c.on('error', (e) => console.log(e.message, e.code, e.errno, e.syscall, e.address, Object.keys(e)));
  c.on('close', (h) => { console.log('close', h); file(); });
}
function file() {
  fs.writeFileSync('plain.txt', 'x');
  const c = net.connect('plain.txt', () => console.log('never'));
  c.on('error', (e) => { console.log(e.message, e.code, e.errno); stale(); });
}
function stale() {
  net.createServer().on('error', (e) => console.log(e.message, e.code)).listen('plain.txt');
  net.createServer().on('error', (e) => console.log(e.message, e.code)).listen('no/such/dir.sock');
  const http = require('http');
  const s = http.createServer((q, r) => { console.log(q.method, q.url, q.headers.host, q.socket.remoteAddress); r.end('by pipe'); }).listen('http.sock', () => {
    http.get({ socketPath: 'http.sock', path: '/x' }, (r) => { r.setEncoding('utf8'); r.on('data', (d) => console.log(r.statusCode, d)); r.on('end', () => s.close(() => console.log('done'))); });
  });
}
