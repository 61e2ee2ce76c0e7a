// Streams over a file of many chunks.
const fs=require('fs');
fs.writeFileSync('big.txt','0123456789'.repeat(20000));
const rs=fs.createReadStream('big.txt');let n=0,chunks=0;rs.on('data',c=>{n+=c.length;chunks++;});rs.on('end',()=>console.log(n,chunks));
rs.on('close',()=>{const ws=fs.createWriteStream('copy.txt',{highWaterMark:1024});let i=0;function go(){let ok=true;while(i<10&&ok){ok=ws.write('x'.repeat(300));i++;}if(i<10){ws.once('drain',()=>{console.log('drain',i);go();});}else ws.end(()=>console.log('ended',ws.bytesWritten,fs.statSync('copy.txt').size));}go();});
const r2=fs.createReadStream('big.txt',{highWaterMark:16,end:40});r2.on('readable',()=>{let c;while(null!==(c=r2.read(10)))console.log(c.toString());});r2.on('end',()=>console.log('r2 end'));
const r3=fs.createReadStream('big.txt');r3.destroy();r3.on('close',()=>console.log('r3 closed',r3.bytesRead));r3.on('error',e=>console.log('r3',e));
fs.createReadStream('big.txt',{start:199990}).pipe(process.stdout);
process.on('exit',()=>console.log('\nexit'));
try{fs.createReadStream('x',{start:5,end:1})}catch(e){console.log(e.code,e.message)}
try{fs.createReadStream(5)}catch(e){console.log(e.code,e.message)}
try{fs.createWriteStream('x',{encoding:'bad'})}catch(e){console.log(e.code,e.message)}
