var net = require('net');
var server = net.createServer({ allowHalfOpen: true }, function (s) {
  s.setEncoding('utf8'); var got = '';
  s.on('data', function (d) { got += d; });
  s.on('end', function () { console.log('server end', got); s.write('you said ' + got); setTimeout(function () { s.end('!'); }, 5); });
  s.on('finish', function () { console.log('server finish'); }); s.on('close', function (e) { console.log('server close', e); });
});
server.listen(0, '127.0.0.1', function () {
  var c = net.createConnection({ port: server.address().port, host: '127.0.0.1' }, function () { console.log('connected', c.remoteFamily, c.writable, c.readable); c.end('hi there'); console.log(c.writable); });
  var reply = ''; c.on('data', function (d) { reply += d; });
  c.on('end', function () { console.log('client end', reply); }); c.on('finish', function () { console.log('client finish'); });
  c.on('close', function () { console.log('client close', c.destroyed); server.close(); });
});
server.on('connection', function () { console.log('connection event'); server.getConnections(function (e, n) { console.log('connections', n); }); }); server.on('close', function () { console.log('server closed'); });
