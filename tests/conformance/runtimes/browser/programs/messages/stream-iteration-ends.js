// How long an iteration over a stream takes to end, and what its results look like.
let turn = 0;
function count() { turn += 1; if (turn < 60) Promise.resolve().then(count); }
const later = () => new Promise((resolve) => setTimeout(resolve)).then(() => { turn = 0; count(); });
function numbers(last) {
  let number = 0;
  return new ReadableStream({
    pull(controller) { controller.enqueue(++number); if (number === last) controller.close(); },
    cancel(reason) { console.log('cancel', reason, turn); },
  });
}
async function until(name, stream, last) {
  for await (const value of stream) { console.log(name, value, turn); if (value === last) break; }
  console.log(name, 'over', turn);
}
(async () => {
  await until('plain', numbers(4), 2);
  await later();
  await until('kept', numbers(4).values({ preventCancel: true }), 2);
  await later();
  await until('to the end', numbers(3), 9);
  for (const preventCancel of [true, false]) {
    await later();
    const first = numbers(3).values({ preventCancel });
    first.next().then((result) => console.log(result, Object.keys(result).join(), turn));
    first.return('enough').then((result) => console.log(result, turn));
    first.next().then((result) => console.log(result, turn));
    await later();
    const ended = numbers(1).values({ preventCancel });
    await ended.next();
    await ended.next();
    ended.return('late').then((result) => console.log(result, turn));
    await later();
    const broken = new ReadableStream({ start(controller) { controller.error(new Error('broken')); } }).values({ preventCancel });
    broken.return('x').then((result) => console.log(result, turn), (error) => console.log(error.message, turn));
    await later();
    const stubborn = new ReadableStream({ cancel() { throw new Error('cannot'); } }).values({ preventCancel });
    stubborn.return('x').then((result) => console.log(result, turn), (error) => console.log(error.message, turn));
  }
  await later();
  const [left, right] = numbers(4).tee();
  until('right', right, 2);
  left.pipeTo(new WritableStream({ write(value) { console.log('written', value, turn); }, close() { console.log('closed', turn); } }));
})();
