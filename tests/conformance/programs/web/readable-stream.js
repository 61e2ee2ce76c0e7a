// ReadableStream: readers, iteration, cancel, tee.
async function main() {
  const stream = new ReadableStream({
    start(controller) {
      console.log('start', controller.desiredSize);
      controller.enqueue('first');
    },
    pull(controller) {
      this.count = (this.count || 0) + 1;
      console.log('pull', this.count, controller.desiredSize);
      if (this.count === 3) controller.close();
      else controller.enqueue(`chunk ${this.count}`);
    },
    cancel(reason) {
      console.log('cancel', reason);
    },
  }, { highWaterMark: 2 });
  console.log(stream.locked, stream);
  const reader = stream.getReader();
  console.log(stream.locked);
  for (;;) {
    const { value, done } = await reader.read();
    console.log(value, done);
    if (done) break;
  }
  await reader.closed;
  reader.releaseLock();

  const numbers = new ReadableStream({
    start(controller) {
      for (let n = 0; n < 4; n += 1) controller.enqueue(n);
      controller.close();
    },
  });
  for await (const n of numbers) console.log('n', n);

  const endless = new ReadableStream({
    pull(controller) { controller.enqueue('x'); },
    cancel(reason) { console.log('cancelled', reason); },
  });
  for await (const x of endless) {
    console.log(x);
    break;
  }
  const [left, right] = ReadableStream.from(['a', 'b']).tee();
  const both = await Promise.all([left, right].map(async (branch) => {
    const list = [];
    for await (const item of branch) list.push(item);
    return list.join('');
  }));
  console.log(both);
  const failing = new ReadableStream({ pull() { throw new Error('no source'); } });
  await failing.getReader().read().catch((error) => console.log('read', error.message));
  try {
    const locked = new ReadableStream();
    locked.getReader();
    locked.getReader();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
  const other = new ReadableStream({ cancel(reason) { console.log('because', reason); } });
  await other.cancel('enough');
  try {
    new ReadableStream({ start(controller) { controller.close(); controller.enqueue(1); } });
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
main();
process.nextTick(() => console.log('nextTick'));
Promise.resolve().then(() => console.log('microtask'));
