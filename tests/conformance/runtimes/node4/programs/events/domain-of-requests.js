var domain = require('domain');
var http = require('http');
var server = http.createServer(function (req, res) {
  var d = domain.create();
  d.add(req);
  d.add(res);
  d.on('error', function (err) {
    console.log('request', req.url, 'failed:', err.message);
    res.statusCode = 500;
    res.end('Sorry: ' + err.message);
  });
  d.run(function () {
    process.nextTick(function () {
      if (req.url === '/bad') throw new Error('handler exploded');
      setTimeout(function () { res.end('ok ' + (process.domain === d)); }, 5);
    });
  });
});
server.listen(0, function () {
  var port = server.address().port;
  ['/good', '/bad'].reduce(function (next, path) {
    return function () {
      http.get({ port: port, path: path, agent: false }, function (res) {
        var t = '';
        res.on('data', function (d) { t += d; });
        res.on('end', function () { console.log(path, res.statusCode, t); next(); });
      });
    };
  }, function () { server.close(function () { console.log('closed'); }); })();
});
