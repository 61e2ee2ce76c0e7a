// What a ResizeObserver could not tell in a frame comes in the next one.
let f=0; const frame=()=>{f++; if(f<8) requestAnimationFrame(frame);};
const mk=(w,p=document.body)=>{const d=document.createElement('div'); d.style.cssText=`width:${w}px;height:20px`; p.append(d); return d;};
window.addEventListener('error',e=>console.log('error',e.message,f));
const parent=mk(300), child=mk(100,parent); parent.id='parent'; child.id='child';
let n=0;
const ro=new ResizeObserver(es=>{ console.log('cb',f,es.map(e=>e.target.id+':'+e.contentRect.width).join()); if (n++<4) parent.style.width=(300+n*10)+'px'; });
setTimeout(()=>{ requestAnimationFrame(frame); ro.observe(parent); },100);
setTimeout(()=>{ console.log('--- child then parent'); f=0; requestAnimationFrame(frame); n=0; const r2=new ResizeObserver(es=>{ console.log('child cb',f,es.map(e=>e.target.id+':'+e.contentRect.width).join()); parent.style.width='777px'; child.style.height='33px'; }); r2.observe(child); },500);
setTimeout(()=>{ console.log('--- deeper'); f=0; requestAnimationFrame(frame); const a=mk(50), b=mk(40,a); a.id='a'; b.id='b'; const r3=new ResizeObserver(es=>{ console.log('a cb',f,es.map(e=>e.target.id+':'+e.contentRect.width).join()); b.style.width='60px'; }); r3.observe(a); r3.observe(b); },900);
setTimeout(()=>{ console.log('--- self grows'); f=0; requestAnimationFrame(frame); const s=mk(50); s.id='s'; let k=0; const r4=new ResizeObserver(es=>{ console.log('s cb',f,es[0].contentRect.width); if(k++<3) s.style.width=(50+k*5)+'px'; }); r4.observe(s); },1300);
