// process.stdout and process.stdin are streams.
const { Readable, Writable } = require('stream');
console.log(process.stdout instanceof Writable, process.stdin instanceof Readable);
console.log(process.stdout.writable, process.stdout.fd, process.stderr.fd, process.stdin.fd, process.stdin.isTTY);
console.log(process.stdout.write('no newline yet, '));
process.stdout.write('then\n', () => console.log('written'));
process.stdout.write(Buffer.from('bytes\n'));
Readable.from(['one\n', 'two\n', 'thr\u00e9e\n']).pipe(process.stdout);
process.stdin.on('data', (chunk) => console.log('input', chunk));
process.stdin.on('end', () => console.log('end of input'));
process.on('exit', () => console.log('exit'));
const lines = [];
const original = process.stdout.write;
process.stdout.write = (text, ...rest) => {
  lines.push(text);
  return true;
};
console.log('captured');
process.stdout.write = original;
console.log(lines);
