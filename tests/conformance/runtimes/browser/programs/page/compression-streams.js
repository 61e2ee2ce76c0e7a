// Compression: the pieces that come, their bytes, and what is no such data.
(async()=>{
 const big=new Uint8Array(200000); let s=1; for(let i=0;i<big.length;i++){ s=(s*1103515245+12345)&0x7fffffff; big[i]=(s>>16)&15; }
 for (const f of ['gzip','deflate','deflate-raw']) {
  const cs=new CompressionStream(f); const w=cs.writable.getWriter(), r=cs.readable.getReader();
  w.write(new TextEncoder().encode('hello ')); w.write(big); w.write(new ArrayBuffer(3)); w.close();
  const parts=[]; for(;;){const {value,done}=await r.read(); if(done) break; parts.push(value); }
  console.log(f, parts.map(p=>p.length).join(), parts[0].slice(0,12).join(), parts.at(-1).slice(-4).join());
  const ds=new DecompressionStream(f); const w2=ds.writable.getWriter(), r2=ds.readable.getReader(); for(const p of parts) w2.write(p); w2.close();
  const out=[]; for(;;){const {value,done}=await r2.read(); if(done) break; out.push(value.length); } console.log(out.join());
 }
 for (const bad of [new Uint8Array([1,2,3]), new Uint8Array([31,139,8,0]), 'str', 3]) {
  const ds=new DecompressionStream('gzip'); const w=ds.writable.getWriter(); const r=ds.readable.getReader();
  w.write(bad).catch(e=>console.log('write',e.name,e.message)); w.close().catch(e=>console.log('close',e.name,e.message));
  try { for(;;){const x=await r.read(); if(x.done){console.log('done');break;} console.log(x.value.length);} } catch(e){console.log('read',e.name,e.message)}
 }
 { const cs=new CompressionStream('gzip'); const w=cs.writable.getWriter(); w.write('x').catch(e=>console.log(e.message)); cs.readable.getReader().read().catch(e=>console.log(e.message)); }
 try { new CompressionStream('zip') } catch(e){console.log(e.message)} try { new CompressionStream() } catch(e){console.log(e.message)} try { new DecompressionStream('brr') } catch(e){console.log(e.message)}
 { const z=await new Response(new Blob(['abc']).stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer(); const junk=new Uint8Array([...new Uint8Array(z),1,2]);
  const ds=new DecompressionStream('gzip'); const w=ds.writable.getWriter(); const r=ds.readable.getReader(); w.write(junk).catch(e=>console.log('w',e.message)); w.close().catch(e=>console.log('c',e.message)); try { for(;;){const x=await r.read(); if(x.done)break; console.log(new TextDecoder().decode(x.value));} } catch(e){console.log('read',e.message)}
  const d2=new DecompressionStream('gzip'); const w3=d2.writable.getWriter(); const r3=d2.readable.getReader(); const u=new Uint8Array(z); for(const b of u) w3.write(new Uint8Array([b])).catch(()=>0); w3.close(); let c=0; for(;;){const x=await r3.read(); if(x.done)break; c++; console.log(x.value.join());} console.log(c);
 }
 console.log(String(new CompressionStream('gzip')), new CompressionStream('gzip').readable instanceof ReadableStream);
 console.log(new CompressionStream('deflate'));
})();
