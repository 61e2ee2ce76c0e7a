// What has come before the body is read is one chunk of it.
const http = require('http');
const server = http.createServer((request, response) => {
  response.write('one\n');
  setTimeout(() => {
    response.write('two\n');
    response.end('three\n');
  }, 20);
});
server.listen(0, async () => {
  const response = await fetch(`http://127.0.0.1:${server.address().port}/`);
  const chunks = [];
  for await (const chunk of response.body) chunks.push(Buffer.from(chunk).toString());
  console.log(chunks.join('').split('\n'), chunks[0], response.bodyUsed);
  const second = await fetch(`http://127.0.0.1:${server.address().port}/`);
  const reader = second.body.getReader();
  console.log(Buffer.from((await reader.read()).value).toString());
  await new Promise((resolve) => setTimeout(resolve, 60));
  console.log(Buffer.from((await reader.read()).value).toString(), await reader.read());
  server.close();
});
