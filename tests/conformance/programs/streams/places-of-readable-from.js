const { Readable, Duplex } = require('stream');
function* g() { yield 1; throw new Error('g'); }
Readable.from(g()).on('error', (e) => console.log(e.stack.split('\n')[4])).resume();
Duplex.from(g()).on('error', (e) => console.log(e.stack.split('\n')[4])).resume();
Readable.from((function* () { throw new Error('first'); })()).on('error', (e) => console.log(e.stack.split('\n').slice(3, 6))).read();
