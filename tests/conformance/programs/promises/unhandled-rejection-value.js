process.on('exit', (code) => console.log('exit', code));
Promise.reject({ code: 42, reason: 'plain object' });
setTimeout(() => console.log('never'), 0);
