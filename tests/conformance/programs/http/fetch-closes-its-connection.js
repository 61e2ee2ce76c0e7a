// A fetch that asks to close the connection, between two that keep it.
const http = require('http');
let connections = 0;
const server = http.createServer((req, res) => { console.log(req.url, req.headers.connection); res.end(JSON.stringify({ connections })); });
server.on('connection', () => { connections += 1; });
server.listen(0, '127.0.0.1', async () => {
  const base = 'http://127.0.0.1:' + server.address().port;
  for (const [path, headers] of [['/one', {}], ['/two', { connection: 'close' }], ['/three', {}]]) {
    const response = await fetch(base + path, { headers });
    console.log(path, response.headers.get('connection'), [...response.headers.keys()].join(), await response.json());
  }
  server.close(() => console.log('closed'));
  server.closeIdleConnections();
});
