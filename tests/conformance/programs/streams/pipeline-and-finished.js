// pipeline() and finished(), with callbacks and promises.
const { pipeline, finished, Readable, Writable, Transform, PassThrough } = require('stream');
const { pipeline: pipelinePromise, finished: finishedPromise } = require('stream/promises');

const collect = (list) => new Writable({
  objectMode: true,
  write(value, encoding, callback) {
    list.push(value);
    callback();
  },
});
const fails = () => new Transform({ transform(chunk, encoding, callback) { callback(new Error('bad chunk')); } });

const words = [];
const result = pipeline(Readable.from(['a', 'b']), new PassThrough({ objectMode: true }), collect(words), (error) => console.log('done', error, words));
console.log(result instanceof Writable);

const source = Readable.from(['x']);
pipeline(source, fails(), collect([]), (error) => console.log('failed', error.message, source.destroyed));

const early = new Readable({ read() {} });
finished(early, (error) => console.log('finished early', error.code, error.message));
early.destroy();

const ended = new Writable({ write(chunk, encoding, callback) { callback(); } });
const cleanup = finished(ended, (error) => console.log('finished writable', error));
console.log(typeof cleanup);
ended.end();

async function main() {
  const list = [];
  await pipelinePromise(
    async function* () { yield 1; yield 2; yield 3; },
    async function* (numbers) { for await (const n of numbers) yield n * n; },
    collect(list),
  );
  console.log('squares', list);
  const value = await pipelinePromise(['p', 'q'], async (items) => {
    let text = '';
    for await (const item of items) text += item;
    return text;
  });
  console.log('value', value);
  try {
    await pipelinePromise(Readable.from(['1']), fails(), new PassThrough());
  } catch (error) {
    console.log('rejected', error.message);
  }
  const controller = new AbortController();
  const never = new Readable({ read() {} });
  setTimeout(() => controller.abort(), 2);
  try {
    await pipelinePromise(never, new PassThrough(), { signal: controller.signal });
  } catch (error) {
    console.log('aborted', error.name, error.code, error.message, never.destroyed);
  }
  const w = new PassThrough();
  w.resume();
  setTimeout(() => w.end('bye'), 1);
  await finishedPromise(w);
  console.log('finished promise');
  const d = new PassThrough();
  setTimeout(() => d.destroy(new Error('gone')), 1);
  await finishedPromise(d).catch((error) => console.log('finished rejected', error.message));
  try {
    pipeline(Readable.from([]), () => {});
  } catch (error) {
    console.log(error.code, error.message);
  }
}
main();
