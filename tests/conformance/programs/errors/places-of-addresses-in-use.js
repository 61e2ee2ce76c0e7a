const net = require('net');
class Mine extends net.Server {}
const w = net.createServer().listen(0, () => {
  const show = (e) => { console.log(e.code, e.syscall, e.stack.split('\n').slice(1, 6).map((line) => line.trim().replace(/\(.*\//, '(')).join(' | ')); };
  const { port } = w.address();
  new Mine().on('error', show).listen(port);
  net.createServer().on('error', (e) => { show(e); w.close(); }).listen(port);
});
