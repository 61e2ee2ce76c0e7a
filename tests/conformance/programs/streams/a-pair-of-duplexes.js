// Two streams that are the ends of one line: what one writes the other reads.
const { duplexPair, Duplex } = require('stream');

const [client, server] = duplexPair({ highWaterMark: 8 });
console.log(client instanceof Duplex, client.constructor.name, Object.keys(client), duplexPair.name, duplexPair.length);
server.setEncoding('utf8');
server.on('data', (text) => {
  console.log('server reads', text);
  server.write(text.toUpperCase(), () => console.log('answer taken', text));
});
server.on('end', () => {
  console.log('server end');
  server.end('bye');
});
client.on('data', (bytes) => console.log('client reads', String(bytes)));
client.on('end', () => console.log('client end'));
client.on('finish', () => console.log('client finish'));
for (const [name, side] of [['client', client], ['server', server]]) side.on('close', () => console.log(name, 'close', side.destroyed));
console.log(client.write('one'), client.write('and two'), client.writableLength);
client.write('', () => console.log('nothing written'));
client.end('three', () => console.log('all written'));

const [left, right] = duplexPair({ objectMode: true });
(async () => {
  for await (const value of right) console.log('right has', value);
  console.log('right is done');
})().catch((error) => console.log('right fails', error.code));
left.write({ n: 1 });
left.write({ n: 2 });
setTimeout(() => left.end(), 2);
setTimeout(() => right.end(), 4);
console.log(require('perf_hooks').PerformanceObserver.supportedEntryTypes.join());
