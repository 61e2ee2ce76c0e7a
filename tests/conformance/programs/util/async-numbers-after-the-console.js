const fs = require('fs');
const { AsyncResource, executionAsyncId } = require('async_hooks');

const show = (label) => fs.writeSync(1, `${label} ${new AsyncResource('probe').asyncId()} in ${executionAsyncId()}\n`);
show('first');
console.log('a');
show('after the first line');
console.log('b');
show('after the second line');
setTimeout(() => {
  show('in a timer');
  console.log('c');
  show('after a line there');
  console.log('d');
  show('after another one');
}, 1);
