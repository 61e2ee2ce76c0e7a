process.on('exit', (c) => console.log('exit', c));
process.on('unhandledRejection', (r) => { console.log('reason', r.message); process.exitCode = 11; });
(async () => { throw new Error('async'); })();
