'use strict';
process.on('exit', code => { console.log('exiting', code); process.exitCode = 9; });
setImmediate(() => console.log('never'));
setTimeout(() => console.log('never either'), 50);
function deep(n) { if (n === 0) throw Object.assign(new TypeError('deep'), { code: 'E_DEEP' }); deep(n - 1); }
process.nextTick(() => { console.log('tick'); deep(3); });
Promise.resolve().then(() => console.log('micro never'));
