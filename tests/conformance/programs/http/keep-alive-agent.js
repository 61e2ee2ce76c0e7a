const http = require('http');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
let connections = 0;
const server = http.createServer((request, response) => response.end('answer to ' + request.url));
server.on('connection', () => { console.log('connection', ++connections); });
server.listen(0, '127.0.0.1', () => {
  let left = 3;
  for (const path of ['/1', '/2', '/3']) {
    const request = http.get({ host: '127.0.0.1', port: server.address().port, path, agent }, (response) => {
      response.on('data', (data) => console.log(String(data), request.reusedSocket));
      response.on('end', () => { if (--left === 0) { agent.destroy(); server.close(() => console.log('closed')); } });
    });
    request.on('socket', () => console.log('socket for', path));
    request.on('close', () => console.log('close of', path));
  }
  console.log('queued', Object.values(agent.requests).map((list) => list.length).join());
});
