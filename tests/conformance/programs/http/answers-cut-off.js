const http = require('http');
const server = http.createServer((req, res) => { res.write('partial'); setTimeout(() => res.destroy(), 10); });
server.listen(0, () => {
  http.get({ port: server.address().port }, (res) => {
    res.on('data', (d) => console.log('data', d.toString()));
    res.on('aborted', () => console.log('aborted'));
    res.on('error', (e) => console.log('error', e.code, e.message));
    res.on('end', () => console.log('end'));
    res.on('close', () => { console.log('close', res.complete, res.aborted); fetchIt(); });
  });
});
async function fetchIt() {
  try { const r = await fetch('http://localhost:' + server.address().port); console.log(r.status); await r.text(); } catch (e) { console.log(e.name, e.message, e.cause && e.cause.code); }
  server.close(); server.closeAllConnections();
}
