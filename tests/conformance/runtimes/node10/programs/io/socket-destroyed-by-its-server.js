const net = require('net');
const srv = net.createServer(s => {
  s.on('error', e => console.log('srv err', e.code)); s.on('close', e => console.log('srv close', e)); s.on('end', () => console.log('srv end'));
  s.write('welcome'); s.once('data', d => { console.log('srv data', String(d)); s.destroy(); });
}).listen(0, () => {
  const c = net.connect(srv.address().port);
  c.setTimeout(3000, () => console.log('timeout'));
  c.on('data', d => { console.log('cli data', String(d)); c.write('go away', () => console.log('cli written')); });
  c.on('end', () => console.log('cli end')); c.on('close', e => { console.log('cli close', e); srv.close(() => console.log('srv closed')); 
    const again = net.connect(srv.address() ? srv.address().port : 1); again.on('error', e => console.log('again', e.code)).on('close', e => console.log('again close', e)); });
});
