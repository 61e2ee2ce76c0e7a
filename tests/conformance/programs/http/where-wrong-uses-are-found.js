// What http says of wrong arguments, and where in Node's own sources.
const http = require('http');

function show(label, error) {
  const lines = error.stack.split('\n').filter((line) => !line.includes(__filename));
  console.log(`${label}: ${lines.join('\n')}`);
}

function attempt(label, action) {
  try {
    action();
    console.log(label, 'is fine');
  } catch (error) {
    show(label, error);
  }
}

const server = http.createServer((request, response) => {
  response.on('error', (error) => show('error event', error));
  attempt('write null', () => response.write(null));
  attempt('write number', () => response.write(7));
  attempt('end number', () => response.end(7));
  attempt('header name', () => response.setHeader('not a token', '1'));
  attempt('header name again', () => response.setHeader('über', '1'));
  attempt('ask for a number', () => response.getHeader(7));
  attempt('remove nothing', () => response.removeHeader());
  attempt('status', () => response.writeHead(1000));
  response.writeHead(200, { 'X-Kind': 'test' });
  attempt('too late', () => response.setHeader('X-Late', '1'));
  response.end('all');
  attempt('write after end', () => response.write('more', (error) => console.log('write', error.code)));
  attempt('end after end', () => response.end('more', (error) => console.log('end', error.code)));
});

server.listen(0, () => {
  const { port } = server.address();
  attempt('protocol', () => http.get('gopher://somewhere'));
  attempt('path', () => http.request({ port, path: '/with space' }));
  attempt('method', () => http.request({ port, method: 'GET IT' }));
  attempt('host', () => http.get({ host: 7 }));
  attempt('address', () => http.get('no address'));
  http.get({ port, agent: false }, (response) => response.resume().on('end', () => server.close()));
});
