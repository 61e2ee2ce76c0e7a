const { Worker } = require('worker_threads');
const w = new Worker(`
  console.log('one'); console.log('two');
  process.stdout.write('three\\n');
  console.error('to stderr');
  setTimeout(() => console.log('later'), 10);
  process.on('exit', () => console.log('bye'));
`, { eval: true, stdout: true });
let text = '';
w.stdout.setEncoding('utf8');
w.stdout.on('data', (d) => { text += d; });
w.stdout.on('end', () => console.log('stdout ended', JSON.stringify(text)));
w.on('exit', () => console.log('exit'));
