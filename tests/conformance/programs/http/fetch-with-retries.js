async function retry(fn, times, delay) {
  for (let i = 1; ; i += 1) {
    try { return await fn(i); } catch (e) {
      console.log('attempt', i, e.message, e.cause ? e.cause.code : '');
      if (i === times) throw e;
      await new Promise((r) => setTimeout(r, delay * i));
    }
  }
}
const http = require('http');
let count = 0;
const server = http.createServer((req, res) => { count += 1; if (count < 3) { res.statusCode = 503; res.end(); } else res.end('finally'); });
server.listen(0, '127.0.0.1', async () => {
  const url = 'http://127.0.0.1:' + server.address().port;
  console.log(await retry(async () => { const r = await fetch(url); if (!r.ok) throw new Error('HTTP ' + r.status); return r.text(); }, 5, 5));
  server.close(); server.closeAllConnections();
  await retry(() => fetch('http://127.0.0.1:1/'), 2, 5).catch((e) => console.log('gave up', e instanceof TypeError, e.cause.message));
});
