const http = require('http');
const upstream = http.createServer((request, response) => { console.log('upstream', request.url); setTimeout(() => response.end('weather is fine'), 20); });
const front = http.createServer((request, response) => {
  console.log('front', request.url);
  http.get({ host: '127.0.0.1', port: upstream.address().port, path: '/weather' }, (answer) => {
    console.log('got it', answer.statusCode);
    response.writeHead(answer.statusCode, { 'X-From': 'front' });
    answer.pipe(response);
  });
  console.log('front is free');
});
upstream.listen(0, '127.0.0.1', () => front.listen(0, '127.0.0.1', () => {
  http.get({ host: '127.0.0.1', port: front.address().port, path: '/' }, (response) => {
    let text = '';
    response.on('data', (part) => { text += part; });
    response.on('end', () => { console.log(text, response.headers['x-from']); front.close(); upstream.close(); });
  });
}));
