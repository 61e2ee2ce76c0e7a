process.on('uncaughtException', e => console.log('UE', e.message)); process.on('unhandledRejection', e => { console.log('UR', e.message); process.nextTick(() => console.log('tick of', e.message)); if (e.message === 'b') throw new Error('from UR'); });
(async () => { throw new Error('b'); })(); Promise.resolve().then(() => { throw new Error('a'); }); Promise.reject(new Error('d')); setTimeout(() => { console.log('T'); }, 1); setTimeout(() => { console.log('T2'); }, 300);
setImmediate(() => console.log('imm')); const t = Date.now(); while (Date.now() - t < 5);
