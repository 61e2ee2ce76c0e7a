process.on('uncaughtException', e => { console.log('uncaught', e.message); });
setTimeout(() => { console.log('T'); }, 1); setImmediate(() => { console.log('imm'); }); var x = Date.now(); while (Date.now() - x < 5);
process.nextTick(() => console.log('tick 2')); Promise.resolve().then(() => { console.log('micro'); process.nextTick(() => console.log('tick 3')); });
throw new Error('main');
