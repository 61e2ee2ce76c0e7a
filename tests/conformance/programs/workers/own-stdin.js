const { Worker } = require('worker_threads');
const w = new Worker(`
process.stdin.setEncoding('utf8');
let all = '';
process.stdin.on('data', (d) => { all += d; });
process.stdin.on('end', () => console.log('worker read: ' + all.toUpperCase()));
`, { eval: true, stdin: true });
w.stdin.write('hello ');
w.stdin.end('world');
w.on('exit', (c) => console.log('exit', c));
