// Each end's own events, in the order in which that end sees them.
const http = require('http');
const log = { server: [], client: [] };
const server = http.createServer((request, response) => {
  const say = (text) => log.server.push(text);
  say('request ' + request.url);
  request.on('close', () => say('request close')).on('end', () => say('request end')).on('aborted', () => say('aborted'));
  response.on('close', () => say('response close')).on('finish', () => say('response finish')).on('prefinish', () => say('prefinish'));
  request.resume();
  if (request.url === '/hang') return;
  if (request.url === '/parts') { response.write('a'); setTimeout(() => response.end('b'), 20); return; }
  response.end('hello');
});
const say = (text) => log.client.push(text);
function get(path, next) {
  const request = http.get({ port: server.address().port, path }, (response) => {
    say('response ' + JSON.stringify(Object.keys(response.headers)) + response.headers.connection);
    response.on('data', (data) => say('data ' + data)).on('end', () => say('end')).on('close', () => say('response close')).on('aborted', () => say('aborted'));
  });
  request.on('close', () => { say('request close'); setTimeout(next, 30); }).on('error', (error) => say('error ' + error.code)).on('finish', () => say('finish')).on('abort', () => say('abort'));
  return request;
}
server.listen(0, () => {
  get('/', () => get('/parts', () => {
    const request = get('/hang', () => server.close(() => { console.log(log.server.join('\n')); console.log('--'); console.log(log.client.join('\n')); }));
    setTimeout(() => request.abort(), 30);
  }));
});
