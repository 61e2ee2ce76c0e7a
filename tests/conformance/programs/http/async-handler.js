const http = require('http');
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const server = http.createServer(async (request, response) => {
  console.log('in', request.url);
  await sleep(request.url === '/slow' ? 40 : 10);
  console.log('out', request.url);
  response.end(request.url);
});
server.listen(0, '127.0.0.1', async () => {
  const get = (path) => new Promise((resolve) => http.get({ host: '127.0.0.1', port: server.address().port, path }, (response) => {
    response.resume();
    response.on('end', () => { console.log('got', path); resolve(); });
  }));
  await Promise.all([get('/slow'), get('/fast')]);
  server.close();
});
