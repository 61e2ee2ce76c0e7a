// What a stack says of the stream that reads from an iterator which throws.
const { Readable, Duplex } = require('stream');
const show = (error) => console.log(error.stack.split('\n').slice(3, 6).map((line) => line.replace(/ \(.*/, '')));
function* numbers() { yield 1; throw new Error('no more'); }
Readable.from(numbers()).on('error', show).resume();
Duplex.from(numbers()).on('error', show).resume();
Readable.from((function* () { throw new Error('first'); })()).on('error', show).read();
