const net = require('net');
const server = net.createServer((s) => { s.on('error', (e) => console.log('server error', e.code)); s.on('close', () => { console.log('server close'); server.close(); }); s.resume(); });
server.maxConnections = 1;
server.on('drop', () => console.log('drop'));
server.listen(0, () => {
  const c = net.connect(server.address().port, () => {
    const d = net.connect(server.address().port);
    d.on('error', (e) => console.log('d error', e.code));
    d.on('close', (h) => { console.log('d closed', h); c.resetAndDestroy(); });
  });
  c.on('close', (h) => console.log('c closed', h));
});
