// The context of each request, kept by hooks as libraries did before AsyncLocalStorage.
const hooks = require('async_hooks');
const fs = require('fs');

const contexts = new Map();
hooks.createHook({
    init(id) {
        const current = hooks.executionAsyncId();
        if (contexts.has(current)) contexts.set(id, contexts.get(current));
    },
    destroy(id) { contexts.delete(id); },
}).enable();

const log = (text) => console.log(`[${contexts.get(hooks.executionAsyncId())}] ${text}`);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function handle(name, ms) {
    contexts.set(hooks.executionAsyncId(), name);
    log('begins');
    await sleep(ms);
    log('slept');
    process.nextTick(() => log('tick'));
    Promise.resolve().then(() => log('promise'));
    await new Promise((resolve) => fs.stat('.', resolve));
    log('looked at the folder');
    setImmediate(() => log('immediate'));
}
setImmediate(handle, 'first', 10);
setImmediate(handle, 'second', 40);
