const http = require('http');
const server = http.createServer((req, res) => {
  res.writeHead(200, { 'Content-Type': 'text/event-stream' });
  let n = 0;
  const timer = setInterval(() => { res.write(`data: ${++n}\n\n`); if (n === 3) { clearInterval(timer); res.end(); } }, 15);
  req.on('close', () => console.log('req close'));
});
server.listen(0, async () => {
  const res = await fetch('http://localhost:' + server.address().port);
  const reader = res.body.getReader();
  const decoder = new TextDecoder();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    console.log(JSON.stringify(decoder.decode(value)));
  }
  console.log('stream over');
  server.close();
  server.closeAllConnections();
});
