// Buttons that show and hide popovers, by the attributes and by their properties.
document.body.innerHTML = '<button id="b" popovertarget="pop">toggle</button><button id="s" popovertarget="pop" popovertargetaction="show">s</button><button id="h" popovertarget="pop" popovertargetaction="hide">h</button><input type=button id=i popovertarget=pop><div id="pop" popover>hello <button id=in popovertarget=pop popovertargetaction=hide>x</button></div><button id=none popovertarget=zip>n</button><button id=dis disabled popovertarget=pop></button><form><button id=sub popovertarget=pop>in form</button><button type=button id=tb popovertarget=pop></button></form>';
const pop = document.getElementById('pop'), $=(i)=>document.getElementById(i);
pop.addEventListener('beforetoggle', (e) => console.log('beforetoggle', e.oldState, '->', e.newState, e.source===undefined?'undef':e.source?.id));
pop.addEventListener('toggle', (e) => console.log('toggle', e.newState));
document.forms[0].onsubmit=(e)=>{console.log('submit');e.preventDefault()};
for (const id of ['b','b','s','s','h','h','i','in','none','dis','sub','tb']) { console.log('*',id); $(id).click(); console.log(pop.matches(':popover-open'), document.activeElement.id||document.activeElement.tagName); }
$('b').addEventListener('click',(e)=>e.preventDefault());
console.log('prevented'); $('b').click(); console.log(pop.matches(':popover-open'));
console.log($('b').popoverTargetElement===pop, $('b').popoverTargetAction, $('s').popoverTargetAction, $('none').popoverTargetElement);
$('none').popoverTargetElement=pop; console.log($('none').getAttribute('popovertarget'), $('none').popoverTargetElement===pop); $('none').popoverTargetAction='SHOW'; console.log($('none').popoverTargetAction, $('none').getAttribute('popovertargetaction')); $('none').click(); console.log(pop.matches(':popover-open'));
$('none').popoverTargetAction='zzz';console.log($('none').popoverTargetAction);
$('none').popoverTargetElement=null; console.log($('none').getAttribute('popovertarget'));
try { $('none').popoverTargetElement=3 } catch(e){console.log(e.message)}
