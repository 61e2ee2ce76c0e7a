var zlib = require('zlib'), stream = require('stream');
zlib.gzip('some text to compress', function (error, packed) {
  console.log('gzip', error, packed.length);
  zlib.gunzip(packed, function (error, text) { console.log('gunzip', error, text.toString()); damaged(); });
});
function damaged() {
  zlib.inflate(Buffer.from('not compressed'), function (error, nothing) { console.log(error.code, error.errno, error.message, nothing); piped(); });
}
function piped() {
  var source = new stream.PassThrough(), text = '';
  source.pipe(zlib.createDeflate()).pipe(zlib.createInflate()).on('data', function (part) { text += part; }).on('end', function () { console.log('end', text.length); closed(); });
  for (var i = 0; i < 50; i++) source.write('line ' + i + '\n');
  source.end();
}
function closed() {
  var gzip = zlib.createGzip();
  gzip.on('close', function () { console.log('close'); }).on('end', function () { console.log('end of gzip'); }).on('finish', function () { console.log('finish'); });
  gzip.resume();
  gzip.end('x');
}
