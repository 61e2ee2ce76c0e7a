const http = require('http');
console.log(http.STATUS_CODES[200], http.STATUS_CODES[404], http.STATUS_CODES[418], http.STATUS_CODES[999]);
console.log(http.METHODS.length > 20, http.METHODS.slice(0, 3).join());
console.log(typeof http.globalAgent, http.maxHeaderSize);
console.log(http.globalAgent.getName({ host: 'h', port: 80, localAddress: 'l' }));
for (const call of [
  () => http.request({ method: 5 }),
  () => http.request({ method: 'BAD METHOD' }),
  () => http.request({ path: '/with space' }),
  () => http.request('ftp://example.com'),
  () => http.request({ headers: { 'bad header': 'x' } }),
  () => http.request({ headers: { good: 'bad\nvalue' } }),
  () => http.request({ agent: {} }),
  () => http.request('not a url'),
]) {
  try { call().on('error', () => {}); console.log('no error'); } catch (error) { console.log(error.name, error.code, error.message); }
}
