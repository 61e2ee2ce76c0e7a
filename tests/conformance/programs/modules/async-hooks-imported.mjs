import { executionAsyncId, triggerAsyncId, asyncWrapProviders, AsyncLocalStorage } from "node:async_hooks"; console.log(asyncWrapProviders.PROMISE, Object.isFrozen(asyncWrapProviders)); const als = new AsyncLocalStorage(); als.run("store", () => setTimeout(() => console.log(als.getStore()), 20));
console.log(executionAsyncId(), triggerAsyncId());
setTimeout(() => console.log('timeout'), 60); setImmediate(() => console.log('immediate')); process.nextTick(() => console.log('tick')); queueMicrotask(() => console.log('micro')); Promise.resolve().then(() => console.log('promise'));
for (let i = 0; i < 40; i++) console.log('line', i);
process.on('beforeExit', () => console.log('beforeExit')); process.on('exit', c => console.log('exit', c));
