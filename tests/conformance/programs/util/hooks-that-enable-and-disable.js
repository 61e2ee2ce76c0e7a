const ah = require('async_hooks'); const { writeSync } = require('fs');
const one = ah.createHook({ init(id, t) { writeSync(1, 'one ' + t + '\n'); } }).enable();
const two = ah.createHook({ init(id, t) { writeSync(1, 'two ' + t + '\n'); if (t === 'Immediate') one.disable(); } }).enable();
setTimeout(() => {}, 1); setImmediate(() => { process.nextTick(() => { two.disable(); setTimeout(() => writeSync(1, 'quiet\n'), 1); }); });
