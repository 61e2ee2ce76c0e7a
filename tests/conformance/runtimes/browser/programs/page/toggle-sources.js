// What a toggle event says of its source; a dialog that opens hides popovers.
document.body.innerHTML='<details id=d><summary>s</summary></details><div id=p popover></div><dialog id=g></dialog><button id=b></button><div id=m popover=manual></div><button id=x popovertarget=p></button>';
const $=(i)=>document.getElementById(i);
for (const i of ['d','p','g','m']) for (const t of ['beforetoggle','toggle']) $(i).addEventListener(t,(e)=>console.log(i,t,e.newState,e.composed,e.bubbles,e.source&&e.source.id));
$('d').open=true; $('p').showPopover(); $('p').hidePopover(); $('p').showPopover({source:$('b')}); $('g').show(); $('g').close(); $('m').togglePopover({source:$('b')});
console.log(new ToggleEvent('toggle').composed, new ToggleEvent('toggle',{source:$('b')}).source.id, new ToggleEvent('x',{source:$('b'),composed:true}).composed);
setTimeout(()=>{ console.log('--'); $('p').hidePopover(); $('p').addEventListener('beforetoggle',(e)=>{e.preventDefault();},{once:true}); $('x').click(); console.log($('p').matches(':popover-open'));
 try{ $('b').popoverTargetElement=$('p'); $('b').click(); console.log($('p').matches(':popover-open'), $('b').outerHTML);}catch(e){console.log(e.message)}
 const o=document.createElement('button'); document.body.append(o); o.setAttribute('popovertarget','p'); o.popoverTargetElement=$('m'); console.log(o.outerHTML, o.popoverTargetElement.id); o.setAttribute('popovertarget','p'); console.log(o.popoverTargetElement.id); o.popoverTargetElement=document.createElement('div'); console.log(o.popoverTargetElement, o.outerHTML);
 o.commandForElement=$('g'); o.command='show-modal'; console.log(o.outerHTML, o.commandForElement.id); o.commandForElement=null; console.log(o.outerHTML);
 console.log($('x').popoverTargetElement.id);},50);
