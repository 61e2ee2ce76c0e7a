/*---
files:
  theme.css: "body { margin: 0 } .box { width: 120px; height: 40px; color: rgb(1, 2, 3) }"
---*/
const L=[]; const log=(...a)=>console.log(...a);
const link=document.createElement('link'); link.rel='stylesheet'; link.href='theme.css';
link.onload=()=>{log('load', link.sheet.href.replace(/.*\//,''), document.styleSheets.length, link.sheet.ownerNode===link, link.sheet.title, String(link.sheet)); queueMicrotask(()=>log('micro')); next();};
document.head.append(link);
let n=0;
function next(){ if(n++) return;
 const g=document.createElement('link'); g.rel='stylesheet'; g.href='gone.css'; g.onerror=()=>{ log('error', g.sheet.cssRules.length, document.styleSheets.length); g.remove(); log('removed', document.styleSheets.length);
  link.disabled=true; log('disabled', link.sheet, document.styleSheets.length, link.outerHTML.length);
  link.disabled=false; log('enabled', String(link.sheet), document.styleSheets.length);
  setTimeout(()=>{ log('later', String(link.sheet), document.styleSheets.length);
   const d=document.createElement('div'); d.innerHTML='<link rel="stylesheet" href="data:text/css,b{color:red}">'; d.firstChild.onload=()=>log('data load'); 
   setTimeout(()=>log('t0')); const c=new MessageChannel(); c.port1.onmessage=()=>log('mc'); c.port2.postMessage(0);
   document.body.append(d); log('sheet now', d.firstChild.sheet.cssRules.length);
   setTimeout(()=>{ const e=document.createElement('link'); e.rel='stylesheet'; e.href='data:text/css,i{color:red}'; e.onload=()=>{log('second load'); };
     setTimeout(()=>log('t0')); setTimeout(()=>log('t1'),9);  document.head.append(e); queueMicrotask(()=>log('micro', e.sheet.cssRules[0].cssText));}, 100);
  },100); };
 document.head.append(g);
 const s=document.createElement('link'); s.rel='stylesheet'; s.href='theme.css'; s.onload=()=>log('same again', s.sheet===link.sheet); document.head.append(s); log('same now', String(s.sheet));
}
