const http = require('http');
const server = http.createServer((request, response) => {
  console.log(request.headers['x-one'], request.headers['x-many'], request.headers.cookie);
  console.log(request.rawHeaders.filter((name) => /^x-/i.test(name)).join());
  response.setHeader('Set-Cookie', ['a=1', 'b=2']);
  response.setHeader('X-Multi', ['p', 'q']);
  response.setHeader('Content-Type', 'text/plain');
  console.log(response.getHeaderNames().join(), response.hasHeader('x-multi'), response.getHeader('X-MULTI'));
  response.removeHeader('X-Multi');
  response.setHeader('X-Last', 7);
  response.statusCode = 404;
  response.statusMessage = 'Nothing Here';
  response.end();
  console.log(response.headersSent, response.finished, response.writableEnded);
  try { response.setHeader('late', '1'); } catch (error) { console.log(error.code, error.message); }
});
server.listen(0, '127.0.0.1', () => {
  http.get({
    host: '127.0.0.1', port: server.address().port,
    headers: { 'X-One': 'uno', 'X-Many': ['v1', 'v2'], Cookie: ['c=3', 'd=4'] },
  }, (response) => {
    const { date, ...rest } = response.headers;
    console.log(typeof date, rest);
    console.log(response.statusCode, response.statusMessage);
    response.resume();
    response.on('end', () => server.close());
  });
});
