// Transitions whose property the style does not name any more, or moves in no time, are cancelled.
const box=document.createElement('div'); box.style.cssText='width:50px;height:50px;opacity:1;transition:opacity 2000ms linear, width 2000ms linear'; document.body.append(box);
for (const t of ['transitionrun','transitionstart','transitionend','transitioncancel']) box.addEventListener(t,(e)=>console.log(t,e.propertyName));
const frame=()=>new Promise(requestAnimationFrame), two=async()=>{await frame();await frame();};
(async()=>{
 await two(); box.style.opacity='0'; box.style.width='90px'; await two(); box.style.transition='none'; await two(); console.log(getComputedStyle(box).width, box.getAnimations().length);
 box.style.transition='opacity 2000ms linear, width 2000ms linear'; await two(); box.style.opacity='1'; await two(); box.style.transition='width 2000ms'; await two(); console.log(getComputedStyle(box).opacity);
 box.style.transition='opacity 2000ms linear'; await two(); box.style.opacity='0'; await two(); box.style.transition='none'; box.style.opacity='0.5'; await two(); console.log(getComputedStyle(box).opacity);
 box.style.transition='opacity 2000ms linear'; await two(); box.style.opacity='0'; await two(); box.style.transition='opacity 0s'; await two(); console.log(box.getAnimations().length); box.style.transition='opacity 0s'; box.style.opacity='1'; await two(); console.log(getComputedStyle(box).opacity);
})();
