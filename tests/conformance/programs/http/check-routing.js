const http = require('http');
const url = require('url');
const users = [{ id: 1, name: 'ada' }, { id: 2, name: 'alan' }];
const server = http.createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const match = /^\/users\/(\d+)$/.exec(pathname);
  if (request.method !== 'GET') { response.writeHead(405).end(); return; }
  if (pathname === '/users') { response.end(JSON.stringify(users.filter((user) => user.name.includes(searchParams.get('q') || '')))); return; }
  const user = match && users.find((one) => one.id === Number(match[1]));
  if (!user) { response.statusCode = 404; response.end('not found'); return; }
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(user));
});
server.listen(0, '127.0.0.1', async () => {
  const ask = (method, path) => new Promise((resolve) => http.request({ host: '127.0.0.1', port: server.address().port, method, path }, (response) => {
    let text = '';
    response.on('data', (part) => { text += part; }).on('end', () => resolve(`${response.statusCode} ${response.headers['content-type']} ${text}`));
  }).end());
  console.log(await ask('GET', '/users'));
  console.log(await ask('GET', '/users?q=al'));
  console.log(await ask('GET', '/users/1'));
  console.log(await ask('GET', '/users/9'));
  console.log(await ask('DELETE', '/users'));
  server.close();
});
