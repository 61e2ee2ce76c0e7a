// Reading and writing with a signal.
const fs = require('fs');
async function main() {
  fs.writeFileSync('o.json', '{}');
  const controller = new AbortController();
  const reading = fs.promises.readFile('o.json', { signal: controller.signal });
  controller.abort('enough');
  await reading.catch((error) => console.log(error.name, error.code, error.message, error.cause));
  await fs.promises.readFile('o.json', { signal: AbortSignal.abort() }).catch((error) => console.log(error.name));
  await fs.promises.writeFile('p.json', 'x', { signal: AbortSignal.abort() }).catch((error) => console.log(error.name));
  console.log(await fs.promises.readFile('o.json', { encoding: 'utf8', signal: new AbortController().signal }));
  fs.readFile('o.json', { signal: AbortSignal.abort(), encoding: 'utf8' }, (error, text) => console.log(error.name, text));
  try {
    fs.readFile('o.json', { signal: 'x' }, () => {});
  } catch (error) {
    console.log(error.code, error.message);
  }
}
main();
