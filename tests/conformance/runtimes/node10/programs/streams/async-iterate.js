const { Readable } = require('stream');
const r = new Readable({ objectMode: true, read() {} });
[1, 2, 3].forEach(x => r.push(x));
r.push(null);
(async () => { for await (const x of r) console.log(x); console.log('done'); })();
