// Where the functions of a Readable and its listeners are called from.
const show = (label) => console.log(`${label}:\n` + new Error('x').stack.split('\n').slice(2).filter((line) => !line.includes('cjs/loader')).join('\n').replaceAll(__dirname + '/', ''));
const { Readable } = require('stream');

let n=0; const r=new Readable({read(){show('read');this.push(n++<2?'a':null)}});
r.on('data',()=>show('data'));r.on('end',()=>show('end'));r.on('close',()=>show('close'));
const r2=new Readable({read(){}}); r2.on('readable',()=>{show('readable'); r2.read()}); r2.push('x'); setTimeout(()=>{r2.push(null)},5); r2.on('end',()=>show('end2'));
