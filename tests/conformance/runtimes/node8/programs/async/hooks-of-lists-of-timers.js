// In Node 8 each list of timers of one duration has a libuv timer, which hooks see as a resource around the list's callbacks.
const { createHook, executionAsyncId } = require('async_hooks');
const { writeSync } = require('fs');

const lines = [];
const hook = createHook({
    init(id, type, trigger, resource) { lines.push(`init ${id} ${type} of ${trigger} in ${executionAsyncId()} ${resource.constructor.name}`); },
    before(id) { lines.push(`before ${id}`); },
    after(id) { lines.push(`after ${id}`); },
    destroy(id) { lines.push(`destroy ${id}`); },
}).enable();

setTimeout(() => { lines.push('first'); process.nextTick(() => lines.push(`tick in ${executionAsyncId()}`)); }, 5);
setTimeout(() => lines.push('second of the same list'), 5);
const timer = setTimeout(() => lines.push('never'), 9);
clearTimeout(timer);
let runs = 0;
const interval = setInterval(() => {
    runs += 1;
    lines.push(`interval ${runs}`);
    if (runs === 2) clearInterval(interval);
}, 40);
setTimeout(() => lines.push('unreferenced'), 60).unref();
setTimeout(() => {
    hook.disable();
    writeSync(1, `${lines.join('\n')}\n`);
}, 200);

const begin = Date.now();
while (Date.now() - begin < 12);
