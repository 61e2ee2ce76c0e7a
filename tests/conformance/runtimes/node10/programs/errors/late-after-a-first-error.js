function fail() { const o = undefined; return o.prop; }
setTimeout(() => { console.log('before'); fail(); console.log('never'); }, 1);
process.on('uncaughtException', (e) => { console.log('uncaught', e.message); setImmediate(() => console.log('after')); });
Promise.resolve().then(() => { throw new TypeError('in then'); });
setTimeout(() => { process.nextTick(() => { throw new Error('in tick'); }); Promise.resolve().then(() => console.log('still')); }, 3);
setTimeout(() => { process.removeAllListeners('uncaughtException'); setImmediate(() => { JSON.parse('{bad'); }); }, 10);
