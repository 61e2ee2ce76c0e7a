const { Readable } = require('stream');
const r = new Readable({ objectMode: true, read() {} });
r.on('data', d => { console.log('data', d); Promise.resolve().then(() => console.log('micro', d)); process.nextTick(() => console.log('tick', d)); });
r.on('end', () => console.log('end'));
r.push(1); r.push(2); r.push(null);
console.log('sync');
