// Images that ask for an address while it is read, and when it is known.
const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
function mk(n, src){const i=new Image(); i.onload=()=>console.log(n,'loaded'); i.onerror=()=>console.log(n,'error'); i.src=src; return i;}
console.log('--- same, script');
mk('a',pixel); mk('b',pixel); mk('c',pixel);
setTimeout(()=>{console.log('--- known + known'); mk('d',pixel); mk('e',pixel); const mc=new MessageChannel(); mc.port1.onmessage=()=>console.log('message'); mc.port2.postMessage(0); setTimeout(()=>console.log('timeout'),0); Promise.resolve().then(()=>console.log('micro'))},100);
setTimeout(()=>{console.log('--- new + new'); mk('f',pixel+'#1'); mk('g',pixel+'#2');mk('h',pixel+'#1'); const mc=new MessageChannel(); mc.port1.onmessage=()=>console.log('message'); mc.port2.postMessage(0); setTimeout(()=>console.log('timeout'),0);},200);
setTimeout(()=>{console.log('--- new + known'); mk('i',pixel+'#3'); mk('j',pixel);},300);
setTimeout(()=>{console.log('--- bad, known, bad same'); mk('k','data:image/png,zzz'); mk('l',pixel);mk('m','data:image/png,zzz');},400);
