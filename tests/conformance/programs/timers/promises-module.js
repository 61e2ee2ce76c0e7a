// timers/promises and what timers have besides.
const { setTimeout: wait, setImmediate: soon, setInterval: every, scheduler } = require('timers/promises');
const timers = require('timers');
async function main() {
  console.log(await wait(2, 'waited'), await soon('soon'));
  let n = 0;
  for await (const value of every(1, 'tick')) {
    n += 1;
    console.log(value, n);
    if (n === 3) break;
  }
  await scheduler.wait(1);
  await scheduler.yield();
  const controller = new AbortController();
  setTimeout(() => controller.abort('because'), 1);
  await wait(1000, null, { signal: controller.signal }).catch((error) => console.log(error.name, error.code, error.message, error.cause));
  await wait(1, null, { signal: AbortSignal.abort() }).catch((error) => console.log(error.name));
  await wait(1, null, { ref: 'x' }).catch((error) => console.log(error.code, error.message));
  await wait(1, null, 5).catch((error) => console.log(error.code, error.message));
  try {
    for await (const value of every(1, null, { signal: AbortSignal.timeout(3) })) n += 1;
  } catch (error) {
    console.log(error.name, error.cause.name);
  }
  const timer = setTimeout(() => console.log('never'), 5);
  console.log(typeof timer[Symbol.toPrimitive](), timer.hasRef(), timer.unref().hasRef(), timer.ref() === timer);
  timer[Symbol.dispose]();
  const immediate = setImmediate(() => console.log('never'));
  immediate[Symbol.dispose]();
  console.log(timers.setTimeout === setTimeout, timers.promises.setTimeout === wait);
  wait(100000, null, { ref: false });
}
main().then(() => console.log('done'));
