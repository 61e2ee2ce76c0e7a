process.on('unhandledRejection', (e, p) => console.log('unhandled', e.message, p instanceof Promise));
for (let i = 0; i < 3; i++) Promise.reject(new Error('e' + i));
Promise.reject(new Error('handled')).catch(() => {});
new Promise((_, reject) => setTimeout(reject, 5, new Error('from timer')));
(async () => { throw new Error('async'); })();
