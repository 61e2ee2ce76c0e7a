const http = require('http');
const zlib = require('zlib');

const text = 'payload '.repeat(200);
const bodies = {
  '/gzip': ['gzip', zlib.gzipSync(text)], '/deflate': ['deflate', zlib.deflateSync(text)], '/raw': ['deflate', zlib.deflateRawSync(text)],
  '/twice': ['deflate, gzip', zlib.gzipSync(zlib.deflateSync(text))], '/identity': ['identity', text],
};
const server = http.createServer((request, response) => {
  const [coding, body] = bodies[request.url];
  response.writeHead(200, { 'content-encoding': coding });
  response.end(body);
});
server.listen(0, async () => {
  for (const path of Object.keys(bodies)) {
    try {
      const response = await fetch(`http://localhost:${server.address().port}${path}`);
      console.log(path, response.headers.get('content-encoding'), (await response.text()).length);
    } catch (error) {
      console.log(path, error.name, error.message, error.cause && error.cause.code);
    }
  }
  server.closeAllConnections();
  server.close(() => console.log('closed'));
});
