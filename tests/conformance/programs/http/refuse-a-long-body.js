// A handler that leaves the loop over its request can still answer; a client that leaves that over the response closes.
const http = require('http');
const server = http.createServer(async (req, res) => {
  res.on('close', () => console.log('closed', req.url, res.writableFinished));
  req.on('error', (error) => console.log('request', error.code));
  try {
    let size = 0;
    for await (const chunk of req) {
      size += chunk.length;
      if (size > 10) throw new RangeError('too long');
    }
    res.end(`${size} bytes`);
  } catch (error) {
    console.log(error.message, req.destroyed, req.aborted, req.socket);
    res.writeHead(413, { Connection: 'close' });
    res.end(error.message);
  }
});
server.listen(0, async () => {
  const send = (path, body) => new Promise((resolve, reject) => {
    const request = http.request({ port: server.address().port, method: 'POST', path, agent: false }, async (res) => {
      let text = '';
      for await (const chunk of res) text += chunk;
      resolve(`${res.statusCode} ${text}`);
    });
    request.on('error', reject);
    request.end(body);
  });
  console.log(await send('/short', 'abc'));
  console.log(await send('/long', 'x'.repeat(50)));
  server.close(() => console.log('server closed'));
});
