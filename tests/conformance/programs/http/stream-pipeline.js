const http = require('http');
const { pipeline, Readable, Transform } = require('stream');
const server = http.createServer((request, response) => {
  const upper = new Transform({ transform(chunk, encoding, callback) { callback(null, String(chunk).toUpperCase()); } });
  pipeline(request, upper, response, (error) => console.log('server pipeline', error ? error.code : 'done'));
});
server.listen(0, '127.0.0.1', () => {
  const request = http.request({ host: '127.0.0.1', port: server.address().port, method: 'POST' }, async (response) => {
    let text = '';
    for await (const chunk of response) text += chunk;
    console.log(text);
    server.close(() => console.log('closed'));
  });
  pipeline(Readable.from(['ab', 'cd', 'ef']), request, (error) => console.log('client pipeline', error ? error.code : 'done'));
});
