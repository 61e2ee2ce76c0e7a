// The array-like helpers of Readable.
const { Readable } = require('stream');
const { setTimeout: wait } = require('timers/promises');

async function main() {
  console.log(await Readable.from([1, 2, 3, 4]).map((n) => n * 2).toArray());
  console.log(await Readable.from([1, 2, 3, 4]).filter((n) => n % 2 === 0).toArray());
  console.log(await Readable.from([1, 2, 3, 4]).filter(async (n) => n > 2).map(async (n) => `#${n}`).toArray());
  console.log(await Readable.from([1, 2, 3, 4]).take(2).toArray(), await Readable.from([1, 2, 3, 4]).drop(3).toArray());
  console.log(await Readable.from([1, 2, 3]).reduce((sum, n) => sum + n, 10), await Readable.from([1, 2, 3]).reduce((sum, n) => sum + n));
  console.log(await Readable.from([1, 2, 3]).some((n) => n > 2), await Readable.from([1, 2, 3]).every((n) => n > 2), await Readable.from([1, 2, 3]).find((n) => n > 1));
  console.log(await Readable.from([1, 2]).flatMap((n) => [n, n * 10]).toArray());
  await Readable.from(['a', 'b']).forEach((item) => console.log('each', item));
  let running = 0;
  const slow = Readable.from([3, 1, 2]).map(async (n) => {
    running += 1;
    console.log('start', n, running);
    await wait(n * 3);
    running -= 1;
    return n;
  }, { concurrency: 2 });
  for await (const n of slow) console.log('got', n);
  await Readable.from([1]).reduce(() => {}).then((v) => console.log('one', v));
  await Readable.from([]).reduce((a, b) => a + b).catch((error) => console.log(error.name, error.code, error.message));
  try {
    Readable.from([]).map(5);
  } catch (error) {
    console.log(error.code, error.message);
  }
  await Readable.from([1, 2]).map((n) => { throw new Error(`no ${n}`); }).toArray().catch((error) => console.log(error.message));
}
main();
