const net = require('net');
const seen = [];
const srv = net.createServer(c => { c.on('data', d => c.end(d)); });
srv.listen(0, '127.0.0.1', () => {
  setTimeout(() => seen.push('1ms'), 1);
  setTimeout(() => seen.push('100ms'), 100);
  setImmediate(() => seen.push('immediate'));
  const c = net.connect(srv.address().port, '127.0.0.1', () => { seen.push('connect'); c.write('ping'); });
  c.on('data', d => seen.push(String(d)));
  c.on('close', () => srv.close(() => {}));
});
setTimeout(() => console.log(seen.join()), 200);
