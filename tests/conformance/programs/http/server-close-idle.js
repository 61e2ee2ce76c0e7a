const http = require('http');
const agent = new http.Agent({ keepAlive: true });
const server = http.createServer((request, response) => response.end('x'));
server.on('connection', (socket) => socket.on('close', () => console.log('server socket close')));
server.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: server.address().port, agent }, (response) => {
    response.resume();
    response.on('end', () => {
      setTimeout(() => {
        console.log('free', Object.values(agent.freeSockets).flat().length);
        server.close(() => { console.log('closed'); setImmediate(() => console.log('free', Object.values(agent.freeSockets).flat().length)); });
      }, 20);
    });
  });
});
