// Where the parts of pipes, finished() and pipelines of generators are called from.
const show = (label) => console.log(`${label}:\n` + new Error('x').stack.split('\n').slice(2).filter((line) => !line.includes('cjs/loader')).join('\n').replaceAll(__dirname + '/', ''));
const { Readable, Writable, finished, pipeline } = require('stream');

Readable.from(['a']).pipe(new Writable({write(c,e,cb){show('w');cb()}})).on('finish',()=>show('finish'));
finished(Readable.from([1]).resume(),()=>show('finished'));
pipeline(Readable.from(['a']), async function*(s){ for await(const c of s){ show('gen'); yield c } }, async function(s){ for await (const c of s) show('sinkfn') }, (e)=>show('pcb'));
