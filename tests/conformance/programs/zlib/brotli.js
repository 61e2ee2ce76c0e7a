// Brotli at once, later and as a stream; what wrong arguments say.
const z=require('zlib');
const t=f=>{try{const r=f();console.log(r)}catch(e){console.log(e.name,e.code,e.errno,e.message)}};
t(()=>z.brotliDecompressSync(Buffer.from('garbage!'))); t(()=>z.brotliDecompressSync(z.brotliCompressSync('abc').subarray(0,4))); t(()=>z.brotliCompressSync('x',{params:{99:1}})); t(()=>z.brotliCompressSync('x',{params:{[z.constants.BROTLI_PARAM_QUALITY]:'x'}}));t(()=>z.brotliCompressSync(5)); t(()=>z.brotliCompressSync('')); t(()=>z.brotliDecompressSync(Buffer.concat([z.brotliCompressSync('abc'),Buffer.from('more')]))+''); t(()=>z.brotliCompressSync('x',{params:{[z.constants.BROTLI_PARAM_QUALITY]:99}})); t(()=>z.brotliDecompressSync(z.brotliCompressSync('a'.repeat(1e5)),{maxOutputLength:100})); t(()=>z.brotliCompressSync('x',{flush:9}));t(()=>z.brotliCompressSync('x',{chunkSize:1}));
t(()=>z.brotliCompressSync('hello hello hello',{params:{[z.constants.BROTLI_PARAM_MODE]:z.constants.BROTLI_MODE_TEXT,[z.constants.BROTLI_PARAM_QUALITY]:5,[z.constants.BROTLI_PARAM_SIZE_HINT]:17}}));
const text='The quick brown fox. '.repeat(5000);
for (const q of [0,1,2,3,5,6,7,8,9,10,11]) for (const w of [10,16,22,24]) { const b=z.brotliCompressSync(text,{params:{[z.constants.BROTLI_PARAM_QUALITY]:q,[z.constants.BROTLI_PARAM_LGWIN]:w}}); console.log(q,w,b.length,require('crypto').createHash('md5').update(b).digest('hex').slice(0,6), z.brotliDecompressSync(b).length); }
const c=z.createBrotliCompress({chunkSize:64}); const parts=[]; c.on('data',d=>parts.push(d.length)).on('end',()=>console.log('end',parts, c.bytesWritten)); c.write('abc'.repeat(100)); c.flush(()=>{console.log('flushed',parts.length>0); c.end(require('crypto').createHash('sha512').update('a').digest('hex').repeat(4));});
console.log(z.BrotliCompress.name,z.createBrotliCompress.length, z.createBrotliCompress() instanceof z.BrotliCompress, Object.getPrototypeOf(z.BrotliCompress).name, Object.getPrototypeOf(Object.getPrototypeOf(z.BrotliCompress)).name);

z.brotliCompress(text, (e, packed) => {
  console.log('packed', e, packed.length);
  z.brotliDecompress(packed, (e2, whole) => {
    console.log('unpacked', e2, whole.length);
    z.brotliDecompress(Buffer.from('zz'), (e3, nothing) => {
      console.log(e3.code, e3.errno, e3.message, nothing);
      const stream = z.createBrotliDecompress();
      stream.on('error', (e4) => console.log('err', e4.code, e4.errno)).on('close', () => console.log('close')).end('nonsense nonsense');
      require('stream').pipeline(require('stream').Readable.from([text, text]), z.createBrotliCompress(), z.createBrotliDecompress(), async function (s) { let n = 0; for await (const x of s) n += x.length; console.log('pipe', n); }, (e5) => console.log('done', e5));
    });
  });
});
