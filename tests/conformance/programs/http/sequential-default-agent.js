const http = require('http');
let connections = 0;
const server = http.createServer((request, response) => response.end(request.url));
server.on('connection', () => { connections++; });
const get = (path) => new Promise((resolve, reject) => {
  http.get({ host: '127.0.0.1', port: server.address().port, path }, (response) => {
    let text = '';
    response.on('data', (part) => { text += part; });
    response.on('end', () => resolve(text));
  }).on('error', reject);
});
server.listen(0, '127.0.0.1', async () => {
  console.log(await get('/a'));
  console.log(await get('/b'));
  console.log((await Promise.all([get('/c'), get('/d')])).join());
  console.log('connections', connections);
  server.close(() => console.log('closed'));
});
