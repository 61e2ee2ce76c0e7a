const util = require('util');
const EventEmitter = require('events');
console.log(Object.keys(console).join());
console.log(Object.getOwnPropertyNames(Object.getPrototypeOf(console)).join(), console instanceof console.Console);
console.log(util.inspect(console).split('\n').slice(0, 3).join('\n'));
console.log(console.context, console.markTimeline);
console.log(util.callbackify(async function load() {}), util.callbackify(async () => {}), util.callbackify(function plain(a) { return Promise.resolve(a); }).length);
console.log(new util.TextEncoder(), [new util.TextEncoder()]);
console.log(EventEmitter.once);
const emitter = new EventEmitter();
(async () => {
  setTimeout(() => {
    emitter.emit('ready', 1, 2);
    Promise.resolve().then(() => console.log('first')).then(() => console.log('second')).then(() => console.log('third'));
  }, 1);
  console.log(await EventEmitter.once(emitter, 'ready'));
  const waiting = EventEmitter.once(emitter, 'never');
  console.log(emitter.eventNames());
  emitter.emit('error', new Error('instead'));
  await waiting.catch((error) => console.log(error.message, emitter.eventNames()));
  try {
    Buffer.from('a').indexOf({});
  } catch (error) {
    console.log(error.message);
  }
})();
