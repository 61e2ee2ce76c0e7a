// Where Node's own sources say no to what comes too late.
const http = require('http');
const readline = require('readline');
const { PassThrough } = require('stream');
const top = (error) => error.stack.split('\n').slice(0, 3).map((line) => line.trim().replace(/\(.*places-of/, '(places-of')).join(' | ');
const attempt = (f) => { try { f(); } catch (error) { console.log(top(error)); } };
const server = http.createServer((request, response) => {
  attempt(() => response.writeHead(99));
  response.writeHead(200);
  attempt(() => response.setHeader('a', 1));
  attempt(() => response.removeHeader('a'));
  attempt(() => response.writeHead(200));
  response.end();
});
server.listen(0, () => http.get({ port: server.address().port }, (response) => response.resume().on('close', () => server.close())));
const lines = readline.createInterface({ input: new PassThrough() });
lines.close();
attempt(() => lines.question('name?', () => {}));
const stream = new ReadableStream();
stream.getReader();
attempt(() => stream.getReader());
