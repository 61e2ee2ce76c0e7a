// Standard input that is /dev/null: it ends, but its stream is not closed.
let length = 0;
process.stdin.on('data', (chunk) => (length += chunk.length));
process.stdin.on('end', () => {
  console.log('end', length);
  setImmediate(() => console.log('destroyed', process.stdin.destroyed, 'ended', process.stdin.readableEnded));
});
process.stdin.on('close', () => console.log('close'));
console.log(process.stdin.constructor.name, process.stdin.fd, process.stdin.autoClose);
process.on('exit', (code) => console.log('exit', code));
