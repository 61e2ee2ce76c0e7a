// The numbers of what runs, and of what made it.
const { executionAsyncId, triggerAsyncId, AsyncResource } = require('async_hooks');
const tell = (name) => console.log(name, executionAsyncId(), triggerAsyncId());

tell('main');
setTimeout(() => {
    tell('timeout');
    process.nextTick(() => tell('tick of the timeout'));
    Promise.resolve().then(() => tell('promise of the timeout'));
}, 5);
setTimeout(() => tell('second timeout'), 5);
setTimeout(() => tell('later timeout'), 20);
setTimeout(() => setImmediate(() => tell('immediate')), 40);
process.nextTick(() => tell('tick'));
Promise.resolve().then(() => tell('promise'));
const resource = new AsyncResource('JOB');
console.log('made', resource.asyncId(), resource.triggerAsyncId());
setTimeout(() => resource.runInAsyncScope(() => tell('job')), 60);

const begin = Date.now();
while (Date.now() - begin < 12);
