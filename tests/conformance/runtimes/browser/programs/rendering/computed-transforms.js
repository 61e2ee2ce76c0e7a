// The matrix of a transform, said and on its way.
const box=document.createElement('div'); box.style.cssText='width:100px;height:50px'; document.body.append(box);
const cs=getComputedStyle(box);
for (const t of ['rotate(45deg)','rotate(90deg)','rotate(0.5turn)','scale(2)','scaleX(0.5) rotate(30deg)','translate(10px, 50%) scale(1.5, 2)','skewX(20deg)','skew(10deg, 5deg)','translateX(-25%) rotate(-90deg)','rotate(1rad)','rotate(720deg)','none','scale(0)','translate(0.1px,0.33333333px)','rotate(200grad)','rotateZ(30deg)']) { box.style.transform=t; console.log(t, '=>', cs.transform); }
box.style.transform='';
const a=(k,at,o)=>{ const n=box.animate(k,{duration:1000,...o}); n.pause(); n.currentTime=at; console.log(JSON.stringify(k), at, cs.transform); n.cancel(); };
a({transform:['none','translateX(100px)']},500); a({transform:['translateX(0)','translateX(100px)']},250); a({transform:['rotate(0deg)','rotate(360deg)']},125); a({transform:['scale(1)','scale(2)']},100,{easing:'ease-in'});
a({transform:['translate(10px, 20px) rotate(0deg)','translate(20px, 0) rotate(90deg)']},500); a([{transform:'translateY(0)'},{transform:'translateX(50px)'}],500); a({transform:['scale(0)','none']},300); a([{transform:'scale(1)'},{transform:'scale(1.5)',offset:0.3},{transform:'scale(1)'}],600); a({transform:['none','rotate(0.25turn)']},333); a({transform:['translateX(10%)','translateX(50%)']},500);
