const readline = require('readline');
const { Readable } = require('stream');
const input = Readable.from(['Alice\n', '42\nyes', '\n\nlast without newline']);
const rl = readline.createInterface({ input });
const lines = [];
rl.on('line', (l) => { lines.push(l); console.log(`line ${lines.length}: ${JSON.stringify(l)}`); });
rl.on('close', () => console.log('closed', lines.length));
rl.on('pause', () => console.log('pause'));
(async () => {
  const rl2 = readline.createInterface({ input: Readable.from(['a\r\nb\rc\n']), crlfDelay: Infinity });
  for await (const l of rl2) console.log('async', JSON.stringify(l));
  console.log('done');
})();
