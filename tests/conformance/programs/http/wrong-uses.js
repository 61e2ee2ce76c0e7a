const http = require('http');
const server = http.createServer((req, res) => {
  try { res.setHeader('bad header', 'x'); } catch (e) { console.log(e.code, e.message); }
  try { res.setHeader('x', 'a\nb'); } catch (e) { console.log(e.code, e.message); }
  try { res.setHeader('x', undefined); } catch (e) { console.log(e.code, e.message); }
  res.end('first');
  try { res.setHeader('late', '1'); } catch (e) { console.log(e.code, e.message); }
  try { res.writeHead(200); } catch (e) { console.log(e.code, e.message); }
  res.write('again', (e) => console.log('write', e && e.code));
  res.on('error', (e) => console.log('error event', e.code));
});
server.listen(0, () => {
  http.get({ port: server.address().port }, (res) => { res.resume(); res.on('end', () => { console.log('end'); server.close(); }); });
  try { http.get({ port: 70000 }); } catch (e) { console.log(e.code, e.message); }
  try { http.get('nonsense'); } catch (e) { console.log(e.code, e.name); }
  try { http.request({ method: 'BAD METHOD', port: 1 }); } catch (e) { console.log(e.code, e.message); }
  try { http.request({ path: '/a b', port: 1 }); } catch (e) { console.log(e.code, e.message); }
  try { http.request('https://localhost'); } catch (e) { console.log(e.code, e.message); }
});
