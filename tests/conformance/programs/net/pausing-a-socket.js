const net = require('net');
const server = net.createServer((s) => {
  s.on('data', (d) => { s.pause(); console.log('S', d.toString()); setTimeout(() => { s.resume(); }, 10); });
  s.on('end', () => s.end());
});
server.listen(0, () => {
  const c = net.connect(server.address().port);
  c.on('connect', () => {
    let i = 0;
    const t = setInterval(() => { c.write('m' + i++); if (i === 3) { clearInterval(t); c.end(); } }, 15);
  });
  c.on('close', () => { console.log('closed', c.bytesWritten, c.bytesRead); server.close(); });
  c.resume();
});
