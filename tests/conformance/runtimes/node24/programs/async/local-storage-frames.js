// AsyncLocalStorage of Node 24 keeps its stores in frames: what is entered stays where it was entered.
const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const als = new AsyncLocalStorage({ name: 'request', defaultValue: 'none' });
const other = new AsyncLocalStorage();
const say = (label) => console.log(label, als.getStore(), other.getStore());
const frames = (error) => error.stack.split('\n').slice(1, 4).map((line) => line.replace(/\(?\/.*\//, '')).join(' <');

say(als.name);
const early = Promise.resolve();
als.run('then', () => early.then(() => say('registered in run')));
let settle;
const later = new Promise((resolve) => { settle = resolve; });
als.run('awaiting', async () => { await later; say('after await'); });
als.run('settling', () => settle());
als.run('thenable', async () => {
  await { then(done) { say('then of a thenable'); done(); } };
  say('after it');
  als.enterWith('entered');
  await null;
  say('after enterWith');
});
say('outside');
process.on('unhandledRejection', (error) => { say(`unhandled ${error.message}`); });
als.run('rejecting', () => { Promise.reject(new Error('at once')); });
const made = als.run('making', () => Promise.withResolvers());
als.run('rejects later', () => { made.reject(new Error('later')); });

let ticks = 0;
als.run('interval', () => {
  const interval = setInterval(() => {
    say(`interval ${++ticks}`);
    als.enterWith('lost');
    if (ticks === 2) clearInterval(interval);
  }, 2);
});
setTimeout(() => {
  als.run('a', () => console.log(frames(new Error('run'))));
  als.run('a', () => als.exit(() => { say('exit'); console.log(frames(new Error('exit'))); }));
  const resource = als.run('resource', () => new AsyncResource('Thing'));
  resource.runInAsyncScope(() => { say('resource'); als.enterWith('changed'); });
  resource.runInAsyncScope(() => say('resource again'));
  als.run('shared', () => {
    const snapshot = AsyncLocalStorage.snapshot();
    const bound = AsyncLocalStorage.bind(function (word) { say(`${word} ${this}`); });
    snapshot(say, 'snapshot');
    als.disable();
    say('disabled');
    snapshot(say, 'snapshot of the same frame');
    als.enterWith('new');
    bound.call('self', 'bound');
    console.log(bound.name, bound.length);
  });
  {
    using scope = als.withScope('scoped');
    other.enterWith('beside');
    say('scope');
  }
  say('after the scope');
  console.log(als, Object.getOwnPropertyNames(AsyncLocalStorage.prototype).join());
}, 40);
process.on('uncaughtException', (error) => say(`uncaught ${error.message}`));
setTimeout(() => als.run('thrower', () => { process.nextTick(() => { throw new Error('in a tick'); }); throw new Error('in run'); }), 60);
setTimeout(() => { als.enterWith('timer'); throw new Error('in a timer'); }, 80);
