const net = require('net');
const server = net.createServer((socket) => socket.end());
server.listen(0, '127.0.0.1', () => {
  const lookup = (host, options, callback) => {
    console.log('lookup of', host, options.all);
    process.nextTick(() => { if (options.all) callback(null, [{ address: '127.0.0.1', family: 4 }]); else callback(null, '127.0.0.1', 4); });
  };
  const client = net.connect({ port: server.address().port, host: 'my.own.name', lookup });
  client.on('connect', () => console.log('connect'));
  client.on('close', () => { console.log('close'); server.close(); });
  client.resume();
});
