const http = require('http');
const { AsyncLocalStorage } = require('async_hooks');
const storage = new AsyncLocalStorage();
let next = 0;
const log = (text) => console.log(`[${storage.getStore()}] ${text}`);
const server = http.createServer((request, response) => {
  storage.run(++next, () => {
    log('start ' + request.url);
    request.on('end', () => log('request end'));
    request.resume();
    setTimeout(() => { log('timer'); response.end('x'); }, 10);
    response.on('finish', () => log('finish'));
  });
});
server.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: server.address().port, path: '/a', agent: false }, (first) => {
    log('response');
    first.resume().on('end', () => { log('end'); server.close(); });
  });
});
