var net = require('net'), http = require('http'), fs = require('fs'), dns = require('dns');
function report(error) { console.log(Object.keys(error).join(), error.code, error.errno, error.syscall, error.message); }
function attempt(work) { try { work(); } catch (error) { console.log(error.name, '|', error.code, '|', error.message); } }
net.connect(1, '127.0.0.1').on('error', report).on('close', function (had) {
  console.log('close', had);
  http.get({ port: 1, host: '127.0.0.1' }).on('error', report);
  attempt(function () { fs.openSync('/tmp', 'zz'); });
  attempt(function () { net.connect({ port: -1 }); });
  attempt(function () { http.request({ protocol: 'ftp:' }); });
  attempt(function () { http.request({ path: '/a b' }); });
  attempt(function () { dns.lookup(5, function () {}); });
});
