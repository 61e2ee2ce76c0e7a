// Lines out of a stream: events, for await, questions.
const readline = require('readline');
const { Readable, PassThrough } = require('stream');
const { once } = require('events');

async function main() {
  const input = Readable.from(['first li', 'ne\nsecond\r\nthi', 'rd\n\nlast without end']);
  const reader = readline.createInterface({ input });
  const seen = [];
  reader.on('line', (line) => seen.push(line));
  reader.on('pause', () => console.log('pause'));
  reader.on('close', () => console.log('close'));
  await once(reader, 'close');
  console.log(seen);

  for await (const line of readline.createInterface({ input: Readable.from(['a\nb\n', 'c']), crlfDelay: Infinity })) console.log('line', line);

  const lines = readline.createInterface({ input: Readable.from(['1\n2\n3\n4\n']) });
  for await (const line of lines) {
    console.log('until', line);
    if (line === '2') break;
  }
  lines.close();
  console.log('closed', lines.closed);

  const keys = new PassThrough();
  const asker = readline.createInterface({ input: keys, output: process.stdout, prompt: 'shell> ' });
  asker.question('name? ', (answer) => {
    console.log(`\nhello ${answer}`);
    asker.prompt();
    asker.on('line', (line) => {
      console.log(`\ncommand ${line}`);
      if (line === 'quit') asker.close();
      else asker.prompt();
    });
  });
  setTimeout(() => keys.write('Ann\n'), 2);
  setTimeout(() => keys.write('list\n'), 6);
  setTimeout(() => keys.write('quit\n'), 10);
  await once(asker, 'close');
  try {
    asker.question('again? ', () => {});
  } catch (error) {
    console.log(error.code, error.message);
  }
}
main();
