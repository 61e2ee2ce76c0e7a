const http = require('http');
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const server = http.createServer((req, res) => { console.log('req', req.url, req.headers.connection); setTimeout(() => res.end('body of ' + req.url), 2); });
server.listen(0, () => {
  let left = 3;
  const get = p => http.get({ port: server.address().port, path: p, agent }, res => {
    res.on('data', d => console.log(String(d))); res.on('end', () => { console.log('end', p, res.headers.connection); process.nextTick(() => console.log('tick after end', p)); if (--left === 0) { agent.destroy(); server.close(() => console.log('closed')); } });
  }).on('socket', () => console.log('socket for', p)).on('close', () => console.log('req close', p));
  get('/1'); get('/2'); get('/3');
  console.log(Object.keys(agent.requests).length, Object.keys(agent.sockets).length);
});
