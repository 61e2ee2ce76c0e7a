// Reading streams with for await, and making them from generators.
const { Readable, PassThrough } = require('stream');

async function* numbers(limit) {
  try {
    for (let n = 1; n <= limit; n += 1) {
      await null;
      yield n;
    }
  } finally {
    console.log('generator done');
  }
}

async function main() {
  for await (const n of Readable.from(numbers(3))) console.log('n', n);
  const early = Readable.from(numbers(10));
  early.on('close', () => console.log('early close', early.destroyed));
  for await (const n of early) {
    if (n === 2) break;
    console.log('early', n);
  }
  const through = new PassThrough();
  setTimeout(() => through.write('first'), 1);
  setTimeout(() => through.end('second'), 3);
  through.setEncoding('utf8');
  for await (const chunk of through) console.log(chunk);
  const failing = new Readable({ read() { this.destroy(new Error('no more')); } });
  try {
    for await (const chunk of failing) console.log('never', chunk);
  } catch (error) {
    console.log('caught', error.message);
  }
  const text = Readable.from('a whole string');
  for await (const chunk of text) console.log(chunk);
  const promises = Readable.from([Promise.resolve('p1'), 'p2', Promise.resolve('p3')]);
  for await (const chunk of promises) console.log(chunk);
  try {
    for await (const chunk of Readable.from((function* () { yield 1; throw new Error('from the generator'); })())) console.log(chunk);
  } catch (error) {
    console.log('caught', error.message);
  }
  const kept = Readable.from([1, 2, 3, 4]);
  for await (const item of kept.iterator({ destroyOnReturn: false })) {
    console.log('kept', item);
    if (item === 2) break;
  }
  for await (const item of kept) console.log('rest', item);
  try {
    Readable.from(5);
  } catch (error) {
    console.log(error.code, error.message);
  }
}
main().then(() => console.log('main done'));
process.nextTick(() => console.log('nextTick'));
