// The event of a promise that is settled again.
const log = (...parts) => console.log(...parts);
new Promise((resolve) => { resolve('early'); resolve('before a listener'); });
process.on('multipleResolves', (kind, promise, value) => {
  log(kind, promise, value instanceof Error ? value.message : value);
});
process.once('warning', (warning) => log(warning.name, warning.code, warning.message));
new Promise((resolve, reject) => {
  resolve(1);
  resolve(2);
  reject(new Error('late'));
  throw new Error('thrown after it');
});
process.nextTick(log, 'tick');
Promise.resolve().then(() => log('micro'));
Promise.race([Promise.resolve('winner'), Promise.resolve('second'), Promise.reject(new Error('third'))]).then((value) => log(value));
const pending = new Promise((resolve) => { resolve(new Promise(() => {})); resolve('while it waits'); });
Promise.any([Promise.resolve('any'), Promise.resolve('other')]).then(log);
Promise.all([Promise.reject(new Error('first')), Promise.reject(new Error('next'))]).catch((error) => log(error.message));
(async () => { await pending; })();
setTimeout(() => log('end'), 1);
