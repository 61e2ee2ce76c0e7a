// Reading and writing files through streams.
const fs = require('fs');
fs.writeFileSync('in.txt', 'line one\nline two\nline three\n');
const input = fs.createReadStream('in.txt', { encoding: 'utf8', highWaterMark: 10 });
for (const event of ['open', 'ready', 'end', 'close']) input.on(event, () => console.log(event, input.bytesRead, input.pending));
input.on('data', (chunk) => console.log('data', JSON.stringify(chunk)));
console.log(input.path, input.fd, input.flags, input.pending, input.readableHighWaterMark);
input.on('close', () => {
  const output = fs.createWriteStream('out.txt');
  for (const event of ['open', 'ready', 'finish', 'close', 'drain']) output.on(event, () => console.log('output', event, output.bytesWritten, output.pending));
  output.write('hello ');
  output.write('big ');
  output.end('world', () => console.log('end callback'));
  output.on('close', () => {
    console.log(fs.readFileSync('out.txt', 'utf8'));
    fs.createReadStream('in.txt', { start: 5, end: 12 }).on('data', (chunk) => console.log(chunk.toString())).on('close', missing);
  });
});
function missing() {
  const nothing = fs.createReadStream('missing.txt');
  nothing.on('error', (error) => console.log(error.code, error.message, error.syscall, error.path));
  nothing.on('close', () => {
    console.log('closed');
    const more = fs.createWriteStream('out.txt', { flags: 'a' });
    more.on('close', () => fs.createReadStream('out.txt').pipe(process.stdout));
    more.write('!\n');
    more.end();
  });
}
