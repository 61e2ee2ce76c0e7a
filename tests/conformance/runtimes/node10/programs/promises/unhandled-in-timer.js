process.on('unhandledRejection', (reason) => console.log('unhandled', reason.message));
setTimeout(() => { console.log('t1'); Promise.reject(new Error('first')); }, 4);
setTimeout(() => { console.log('t2'); Promise.reject(new Error('second')).catch(e => console.log('caught', e.message)); }, 4);
setTimeout(() => console.log('t3'), 4);
