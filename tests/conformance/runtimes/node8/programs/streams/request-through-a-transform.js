// A module that is asked for takes nothing away from Node's own streams.
const http = require('http');
const { Transform } = require('stream');
const upper = () => new Transform({ transform(chunk, encoding, callback) { callback(null, chunk.toString().toUpperCase()); } });
const server = http.createServer((request, response) => {
  request.pipe(upper()).pipe(response);
  request.on('end', () => console.log('request end'));
  response.on('finish', () => console.log('response finish'));
});
server.listen(0, () => {
  const request = http.request({ port: server.address().port, method: 'PUT' }, (response) => {
    response.on('data', (chunk) => console.log('data', String(chunk)));
    response.on('end', () => { console.log('end', response.complete); server.close(); });
  });
  request.write('abc');
  setTimeout(() => request.end('def'), 20);
});
