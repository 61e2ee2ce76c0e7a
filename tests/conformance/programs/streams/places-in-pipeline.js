// Where the parts of a pipeline are called from.
const show = (label) => console.log(`${label}:\n` + new Error('x').stack.split('\n').slice(2).filter((line) => !line.includes('cjs/loader')).join('\n').replaceAll(__dirname + '/', ''));
const { Readable, Transform, Writable, pipeline } = require('stream');

pipeline(Readable.from(['a','b']), new Transform({transform(c,e,cb){show('t');cb(null,c)}}), new Writable({write(c,e,cb){show('w');cb()}}), (e)=>show('pipeline cb'));
