// What an open folder gives, and when: entries that are known come in the nextTick queue, the others from the thread pool.
const fs = require('fs');

fs.mkdirSync('folder/inner', { recursive: true });
for (const name of ['a', 'b', 'c']) fs.writeFileSync(`folder/${name}.txt`, name);
fs.writeFileSync('folder/inner/d.txt', 'd');

const tried = (name, act) => {
  try {
    console.log(name, act());
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
};
const closed = fs.opendirSync('folder');
tried('read 5', () => closed.read(5));
tried('close 5', () => closed.close(5));
console.log(closed.path, closed.closeSync());
tried('closeSync', () => closed.closeSync());
tried('readSync', () => closed.readSync());
tried('read', () => closed.read(() => {}));
closed.close((error) => console.log('closed again:', error.code));
closed.close().catch((error) => console.log('promise:', error.code));
tried('bufferSize 0', () => fs.opendirSync('folder', { bufferSize: 0 }));
tried('bufferSize null', () => fs.opendirSync('folder', { bufferSize: null }));
tried('encoding', () => fs.opendirSync('folder', { encoding: 'none' }));
tried('handle', () => new fs.Dir());

function callbacks() {
  return new Promise((resolve) => {
    fs.opendir('folder', { bufferSize: 2 }, (error, dir) => {
      const order = [];
      const count = { entries: 0 };
      dir.read(() => order.push('first'));
      tried('while reading', () => dir.readSync());
      dir.read(() => {
        order.push('second');
        process.nextTick(() => order.push('tick'));
        Promise.resolve().then(() => order.push('microtask'));
      });
      dir.close((error) => {
        console.log(error, order.join());
        resolve();
      });
    });
  });
}

async function iteration() {
  const dir = await fs.promises.opendir('folder', { recursive: true });
  const names = [];
  for await (const entry of dir) names.push(`${entry.name}${entry.isDirectory() ? '/' : ''}`);
  console.log(names.sort().join());
  try {
    await dir.read();
  } catch (error) {
    console.log(error.code);
  }
}

async function leaving() {
  const dir = await fs.promises.opendir('folder');
  for await (const entry of dir) {
    console.log(entry.constructor.name);
    break;
  }
  await dir.close().catch((error) => console.log(error.code));
  console.log(typeof fs.Dir.prototype[Symbol.asyncIterator], fs.Dir.prototype.entries === fs.Dir.prototype[Symbol.asyncIterator]);
  const again = fs.opendirSync('folder');
  const all = [];
  for (let entry = again.readSync(); entry; entry = again.readSync()) all.push(entry.name);
  again.closeSync();
  console.log(all.sort());
}

callbacks().then(iteration).then(leaving);
