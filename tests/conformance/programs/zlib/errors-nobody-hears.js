const zlib=require('zlib');process.on('uncaughtException',e=>{console.log('uncaught',e.code,e.message)});
zlib.createInflateRaw().end(Buffer.from([0xff,0xff,0xff]));

