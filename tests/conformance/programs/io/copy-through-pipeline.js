// Copying a file through a transform, and reading lines with for await.
const fs = require('fs');
const { pipeline } = require('stream/promises');
const { Transform } = require('stream');
async function main() {
  await fs.promises.writeFile('source.txt', Array.from({ length: 5 }, (_, i) => `row ${i}`).join('\n'));
  const upper = new Transform({
    transform(chunk, encoding, callback) {
      callback(null, chunk.toString().toUpperCase());
    },
  });
  await pipeline(fs.createReadStream('source.txt'), upper, fs.createWriteStream('target.txt'));
  console.log(await fs.promises.readFile('target.txt', 'utf8'));
  let bytes = 0;
  for await (const chunk of fs.createReadStream('target.txt', { highWaterMark: 7 })) bytes += chunk.length;
  console.log('bytes', bytes);
  try {
    await pipeline(fs.createReadStream('nowhere.txt'), fs.createWriteStream('target2.txt'));
  } catch (error) {
    console.log(error.code, error.message);
  }
  try {
    await pipeline(fs.createReadStream('source.txt'), fs.createWriteStream('no/such/folder.txt'));
  } catch (error) {
    console.log(error.code, error.message);
  }
  fs.writeSync(1, 'written to descriptor 1\n');
  fs.write(1, 'and later\n', (error, count) => console.log(error, count));
}
main();
