// Where the functions of a Transform and its listeners are called from.
const show = (label) => console.log(`${label}:\n` + new Error('x').stack.split('\n').slice(2).filter((line) => !line.includes('cjs/loader')).join('\n').replaceAll(__dirname + '/', ''));
const { Transform } = require('stream');

const t=new Transform({transform(c,e,cb){show('transform');cb(null,c)},flush(cb){show('flush');cb()},final(cb){show('final');cb()}});
t.on('data',()=>show('data'));t.on('end',()=>show('end'));t.on('finish',()=>show('finish'));t.on('close',()=>show('close'));t.write('a',()=>show('write cb'));t.end('b',()=>show('end cb'));
