// Where the functions of a Writable and its listeners are called from.
const show = (label) => console.log(`${label}:\n` + new Error('x').stack.split('\n').slice(2).filter((line) => !line.includes('cjs/loader')).join('\n').replaceAll(__dirname + '/', ''));
const { Writable } = require('stream');

const t=new Writable({write(c,e,cb){show('write');setImmediate(()=>{show('imm');cb()})},final(cb){show('final');cb()}, construct(cb){show('construct');cb()},destroy(e,cb){show('destroy');cb(e)}});
t.on('drain',()=>show('drain'));t.on('finish',()=>show('finish'));t.on('close',()=>show('close'));t.write('a',()=>show('write cb'));t.write('c'); t.end('b',()=>show('end cb'));
