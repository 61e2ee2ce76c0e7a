// readline/promises, and the lines of a file.
const readline = require('readline/promises');
const fs = require('fs');
const { PassThrough } = require('stream');
async function main() {
  const input = new PassThrough();
  const reader = readline.createInterface({ input, output: process.stdout });
  setTimeout(() => input.write('Bo\n'), 1);
  const name = await reader.question('who? ');
  console.log(`[${name}]`);
  setTimeout(() => input.write('42\n'), 1);
  console.log(`[${await reader.question('how many? ')}]`);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 1);
  await reader.question('never? ', { signal: controller.signal }).catch((error) => console.log(error.name, error.code));
  reader.close();
  await reader.question('closed?').catch((error) => console.log(error.code, error.message));
  fs.writeFileSync('list.txt', 'one\ntwo\nthree\n');
  let count = 0;
  for await (const line of require('readline').createInterface({ input: fs.createReadStream('list.txt'), crlfDelay: Infinity })) {
    count += 1;
    console.log(count, line);
  }
  const handle = await fs.promises.open('list.txt');
  for await (const line of handle.readLines()) console.log('handle', line);
}
main();
