// Streams as classes, and a writer that waits for drain.
const { Readable, Writable, Transform, pipeline, finished } = require('node:stream');
class Counter extends Readable { constructor(o){super(o);this._max=5;this._i=1;} _read(){const i=this._i++; if(i>this._max)this.push(null); else {const s=String(i);this.push(Buffer.from(s,'ascii'));}}}
class Json extends Transform{constructor(){super({readableObjectMode:true,writableObjectMode:false});this.b='';}_transform(c,e,cb){this.b+=c;cb();}_flush(cb){this.push({all:this.b});cb();}}
new Counter().pipe(new Json()).on('data',d=>console.log(d));
const c=new Counter({encoding:'utf8'});c.on('readable',()=>{let x;while((x=c.read())!==null)console.log('r',x);});c.on('end',()=>console.log('c end'));
class LineSplitter extends Transform{constructor(){super({objectMode:true});this.tail='';}_transform(chunk,enc,cb){const parts=(this.tail+chunk).split('\n');this.tail=parts.pop();for(const p of parts)this.push(p);cb();}_flush(cb){if(this.tail)this.push(this.tail);cb();}}
pipeline(Readable.from(['a\nb','c\nd']),new LineSplitter(),new Writable({objectMode:true,write(l,e,cb){console.log('line',l);cb();}}),e=>console.log('pl',e));
const slow=new Writable({highWaterMark:3,write(c,e,cb){setImmediate(()=>{console.log('w',c.toString());cb();});}});
(async()=>{for(let i=0;i<4;i++){if(!slow.write('ab'+i)){console.log('wait');await require('events').once(slow,'drain');console.log('drained');}}slow.end();await require('stream/promises').finished(slow);console.log('slow finished');})();
