process.on('unhandledRejection', (reason) => console.log('unhandled:', reason));
Promise.reject(42);
Promise.reject('text');
Promise.reject();
Promise.reject({ code: 1 });
setImmediate(() => console.log('immediate'));
