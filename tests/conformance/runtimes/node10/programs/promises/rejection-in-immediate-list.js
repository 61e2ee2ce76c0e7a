process.on('unhandledRejection', e => console.log('unhandled', e));
setImmediate(() => { console.log('one'); Promise.reject('r1'); });
setImmediate(() => { console.log('two'); Promise.reject('r2').catch(e => console.log('handled', e)); });
setImmediate(() => console.log('three'));
