// Where Node runs what two callbacks of one phase queue.
const show = (label) => console.log(`${label}:\n` + new Error('x').stack.split('\n').slice(2).join('\n').replaceAll(__dirname + '/', ''));
for (const name of ['first', 'second', 'third']) {
  setTimeout(() => {
    Promise.resolve().then(() => show(`microtask of ${name}`));
    if (name !== 'first') process.nextTick((a, b, c) => show(`tick of ${name}`), 1, 2, 3);
  }, 2);
}
setTimeout(() => Promise.resolve().then(() => show('microtask of another list')), 3);
const until = Date.now() + 10;
while (Date.now() < until);
setTimeout(() => {
  for (const name of ['one', 'two']) {
    setImmediate(() => {
      Promise.resolve().then(() => show(`microtask of immediate ${name}`));
      process.nextTick(() => show(`tick of immediate ${name}`));
    });
  }
}, 20);
