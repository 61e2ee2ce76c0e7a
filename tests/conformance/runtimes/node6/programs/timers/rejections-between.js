process.on('unhandledRejection', (r) => console.log('unhandled', r));
process.on('rejectionHandled', () => console.log('handled later'));
let p;
setTimeout(() => { console.log('one'); p = Promise.reject('r'); }, 5);
setTimeout(() => { console.log('two'); p.catch(() => console.log('caught in time')); }, 5);
setTimeout(() => console.log('three'), 20);
