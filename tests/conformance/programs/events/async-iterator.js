// events.on and events.once with options.
const { on, once, EventEmitter, addAbortListener, EventEmitterAsyncResource, getEventListeners, errorMonitor } = require('events');
async function main() {
  const emitter = new EventEmitter();
  setTimeout(() => {
    emitter.emit('item', 1);
    emitter.emit('item', 2, 'more');
    emitter.emit('stop');
    emitter.emit('item', 3);
  }, 1);
  for await (const values of on(emitter, 'item', { close: ['stop'] })) console.log(values);
  console.log('left', emitter.eventNames());
  const controller = new AbortController();
  setTimeout(() => emitter.emit('item', 'a'), 1);
  setTimeout(() => controller.abort(), 3);
  try {
    for await (const [value] of on(emitter, 'item', { signal: controller.signal })) console.log(value);
  } catch (error) {
    console.log(error.name, error.code, error.cause.name);
  }
  setTimeout(() => emitter.emit('error', new Error('broken')), 1);
  try {
    for await (const value of on(emitter, 'item')) console.log(value);
  } catch (error) {
    console.log(error.message);
  }
  const iterator = on(emitter, 'x');
  emitter.emit('x', 1);
  console.log(await iterator.next());
  const pending = iterator.next();
  console.log(await iterator.return(), await pending, await iterator.next());
  try {
    on(emitter, 'x', { signal: AbortSignal.abort() });
  } catch (error) {
    console.log(error.name, error.message);
  }
  once(emitter, 'late', { signal: AbortSignal.timeout(2) }).catch((error) => console.log('once', error.name));
  console.log(getEventListeners(emitter, 'late').length);
  await new Promise((resolve) => setTimeout(resolve, 5));
  const target = new EventTarget();
  setTimeout(() => target.dispatchEvent(new Event('go')), 1);
  const [event] = await once(target, 'go');
  console.log(event.type);
  const stop = new AbortController();
  addAbortListener(stop.signal, () => console.log('abort listener'));
  stop.abort();
  emitter.on(errorMonitor, (error) => console.log('monitor', error.message));
  emitter.on('error', () => console.log('handled'));
  emitter.emit('error', new Error('watched'));
}
main();
