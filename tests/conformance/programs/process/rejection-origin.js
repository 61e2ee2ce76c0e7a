process.on('uncaughtException', (e, origin) => console.log(e.message, origin));
Promise.reject(new Error('as exception'));
setTimeout(() => Promise.reject('not an error'), 1);
setTimeout(() => console.log('still here'), 10);
