const timeout = (ms) => new Promise((_, reject) => setTimeout(() => reject(new Error(`timed out after ${ms}ms`)), ms));
const work = (ms) => new Promise((r) => setTimeout(r, ms, `worked ${ms}ms`));
const withTimeout = (p, ms) => Promise.race([p, timeout(ms)]);
withTimeout(work(10), 30).then(console.log);
withTimeout(work(60), 30).catch((e) => console.log(e.message)).finally(() => console.log('finished'));
process.on('unhandledRejection', (e) => console.log('also', e.message));
