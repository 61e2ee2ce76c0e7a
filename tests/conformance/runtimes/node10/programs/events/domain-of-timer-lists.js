// a list of timers belongs to the domain that it was made in: its timers of other domains run inside that one, too
const domain = require('domain');
const first = domain.create(), second = domain.create();
first.name = 'first';
second.name = 'second';
const stack = () => domain._stack.map((d) => d.name).join(' ');
first.on('error', (e) => {
  console.log('first', e.message, stack());
  if (e.message === 'again') throw new Error('the handler failed');
});
second.on('error', (e) => console.log('second', e.message, stack()));
first.run(() => {
  setTimeout(() => { console.log('own', stack()); throw new Error('own'); }, 10);
  setTimeout(() => { throw new Error('again'); }, 30);
});
second.run(() => setTimeout(() => { console.log('other', stack()); throw new Error('other'); }, 10));
setTimeout(() => {
  console.log('outside', stack());
  process.nextTick(() => console.log('tick', stack()));
  Promise.resolve().then(() => console.log('micro', stack()));
}, 10);
setTimeout(() => console.log('list of nobody', stack() === ''), 20);
second.run(() => setTimeout(() => console.log('of second', stack()), 20));
setTimeout(() => console.log('end', stack() === ''), 50);
