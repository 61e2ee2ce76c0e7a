// A line that is sent in parts: once the server has answered, it puts its acknowledgements off, and what the client writes next waits
// for them. With setNoDelay nothing waits.
const net = require('net');
const { once } = require('events');
const { setTimeout: sleep } = require('timers/promises');

const server = net.createServer((socket) => {
  let buffer = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk) => {
    console.log('server reads', JSON.stringify(chunk));
    buffer += chunk;
    const lines = buffer.split('\n');
    buffer = lines.pop();
    for (const line of lines) socket.write(`<${line}> `);
  });
  socket.on('end', () => socket.end('bye'));
});

async function talk(name, noDelay) {
  console.log('==', name);
  const client = net.connect({ port: server.address().port, noDelay });
  client.setEncoding('utf8');
  client.on('data', (text) => console.log('client reads', text));
  await once(client, 'connect');
  client.write('first\n');
  await sleep(60);
  for (const part of ['sec', 'ond', '\nthird', '\n']) {
    console.log('client writes', JSON.stringify(part));
    client.write(part);
    await sleep(4);
  }
  await sleep(120);
  client.write('USER ann\n');
  client.write('PASS x\n');
  client.write('QUIT\n');
  console.log('written');
  await sleep(120);
  client.write('last, ');
  client.end('without a line end');
  await once(client, 'close');
}

server.listen(0, '127.0.0.1', async () => {
  await talk('as it is', false);
  await talk('without delay', true);
  server.close();
});
