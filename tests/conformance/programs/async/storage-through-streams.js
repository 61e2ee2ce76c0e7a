// AsyncLocalStorage through timers, files, streams and messages.
const {AsyncLocalStorage,AsyncResource}=require('async_hooks');const als=new AsyncLocalStorage();
const fs=require('fs');const {Readable}=require('stream');const {setTimeout:wait}=require('timers/promises');
als.run({id:1},async()=>{await wait(1);console.log(als.getStore());fs.readFile(__filename,()=>console.log('rf',als.getStore()));
 for await(const x of Readable.from([1]))console.log(x,als.getStore());
 const mc=new MessageChannel();mc.port1.on('message',v=>{console.log('m',v,als.getStore()===undefined||als.getStore());mc.port1.close()});mc.port2.postMessage('q');
 process.nextTick(()=>console.log('nt',als.getStore()));queueMicrotask(()=>console.log('qm',als.getStore()));
 const s=new Readable({read(){}});s.on('data',d=>console.log('d',als.getStore()));s.push('x');s.push(null);
});
console.log(als.getStore());
const bound=als.run('b',()=>AsyncResource.bind(()=>als.getStore()));console.log(bound());
