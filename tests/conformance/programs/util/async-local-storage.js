const { AsyncLocalStorage } = require('async_hooks');
const als = new AsyncLocalStorage();
const log = (m) => console.log(`[${als.getStore() ?? '-'}] ${m}`);
als.run('A', () => { log('start'); setTimeout(() => log('timer'), 40); Promise.resolve().then(() => log('promise')); });
als.run('B', async () => { log('start'); await null; log('after await'); setImmediate(() => log('immediate')); });
log('outside');
