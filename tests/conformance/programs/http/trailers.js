const http = require('http');
const server = http.createServer((request, response) => {
  response.writeHead(200, { Trailer: 'X-Check' });
  response.write('body');
  response.addTrailers({ 'X-Check': 'sum' });
  response.end();
});
server.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: server.address().port }, (response) => {
    response.resume();
    response.on('end', () => { console.log(response.trailers, response.rawTrailers); server.close(); });
  });
});
