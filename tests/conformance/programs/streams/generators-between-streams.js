// Generators between streams, object mode and half-read streams.
const { Readable, Transform, Writable, PassThrough } = require('stream');const { pipeline } = require('stream/promises');
(async()=>{
 async function* gen(){for(let i=0;i<5;i++){await new Promise(r=>setTimeout(r,1));yield {id:i};}}
 const out=[];
 await pipeline(gen, new Transform({objectMode:true,transform(o,e,cb){cb(null,{...o,sq:o.id**2})}}), async function*(src){for await(const o of src) if(o.id%2) yield JSON.stringify(o)+'\n'}, new Writable({objectMode:true,write(s,e,cb){out.push(s);cb()}}));
 console.log(out);
 const pt=new PassThrough({objectMode:true,highWaterMark:1});
 console.log(pt.write(1),pt.write(2),pt.writableLength,pt.readableLength);
 pt.end();for await(const v of pt)console.log(v);
 const r=new Readable({read(){}});r.on('end',()=>console.log('end'));r.on('close',()=>console.log('close'));r.push('a');r.push(null);r.resume();
 await require('events').once(r,'close');
 const bad=Readable.from((async function*(){yield 1;throw new TypeError('gen err')})());
 bad.on('error',e=>console.log('E',e.message)).on('data',d=>console.log('D',d)).on('close',()=>console.log('C'));
 await new Promise(r=>setTimeout(r,5));
 const w=new Writable({write(c,e,cb){console.log('W',c.toString());cb()},destroy(e,cb){console.log('destroy',e);cb(e)}});
 w.write('x');w.destroy();console.log(w.destroyed,w.writable,w.writableEnded);
 w.on('close',()=>console.log('w closed'));
 const rr=new Readable({highWaterMark:2,objectMode:true,read(n){console.log('read called',n);}});
 rr.push(1);console.log(rr.push(2),rr.push(3));console.log(rr.read(),rr.read(),rr.read(),rr.read());
 console.log(rr.unshift(0),rr.read());
 const enc=new Readable({read(){}});enc.setEncoding('utf8');enc.on('data',d=>console.log(JSON.stringify(d)));const e=Buffer.from('héé');enc.push(e.subarray(0,2));enc.push(e.subarray(2));enc.push(null);
})();
