const readline = require('readline'); const { PassThrough } = require('stream');
const input = new PassThrough(), output = new PassThrough(); let shown = ''; output.on('data', (d) => { shown += d; });
const rl = readline.createInterface({ input, output, prompt: 'calc> ', terminal: false });
rl.prompt(); rl.on('line', (line) => { const m = /^(\d+)\s*([+*-])\s*(\d+)$/.exec(line.trim()); if (line === 'quit') return rl.close(); if (!m) console.log('error:', JSON.stringify(line)); else { const [, a, op, b] = m; console.log(line, '=', { '+': +a + +b, '-': a - b, '*': a * b }[op]); } rl.prompt(); }).on('close', () => { console.log('bye', JSON.stringify(shown)); });
input.write('1 + 2\n3*4\n'); setTimeout(() => { input.write('oops\n10 - '); }, 5); setTimeout(() => { input.write('3\nquit\nignored\n'); }, 10);
