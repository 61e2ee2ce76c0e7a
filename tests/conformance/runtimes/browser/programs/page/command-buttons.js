// Buttons that send commands to dialogs and popovers, each with its events.
document.body.innerHTML = `<button id=o commandfor=dlg command=show-modal>o</button><button id=c commandfor=dlg command=close value=v>c</button><button id=r commandfor=dlg command=request-close>r</button>
<dialog id=dlg>hi<button id=inner commandfor=dlg command=close value=in>x</button></dialog><button id=tp commandfor=pop command=toggle-popover></button><button id=sp commandfor=pop command=SHOW-popover></button><button id=hp commandfor=pop command=hide-popover></button><div id=pop popover>p</div>
<button id=cu commandfor=pop command=--mine></button><button id=bad commandfor=pop command=what></button><button id=nop commandfor=pop></button><form><button id=f commandfor=pop command=--inform></button><button id=fb type=button commandfor=pop command=--button></button></form><button id=both popovertarget=pop commandfor=pop command=--both></button>`;
const $=(i)=>document.getElementById(i);
document.forms[0].onsubmit=(e)=>{e.preventDefault(); console.log('submit')};
for (const el of [$('dlg'),$('pop')]) { for (const t of ['command','beforetoggle','close','cancel']) el.addEventListener(t,(e)=>console.log(' ',t,el.id,e.command,e.source?.id,e.bubbles,e.cancelable,e.composed, e.newState, e.constructor.name)); }
document.body.addEventListener('command',()=>console.log('bubbled'));
function st(){ return [$('dlg').open,$('dlg').returnValue,$('pop').matches(':popover-open'),document.activeElement.id||document.activeElement.tagName].join(); }
setTimeout(() => {
for (const id of ['o','o','c','c','o','r','tp','tp','sp','sp','hp','hp','cu','bad','nop','f','fb','both','o','inner']) { console.log(id); $(id).click(); console.log(st()); }
$('pop').addEventListener('command',(e)=>e.preventDefault());
console.log('prevented'); $('tp').click(); console.log(st());
console.log($('o').command,$('o').commandForElement===$('dlg'),$('sp').command,$('cu').command,$('bad').command,$('nop').command);
$('nop').command='--x'; $('nop').commandForElement=$('dlg'); $('nop').click(); console.log($('nop').getAttribute('commandfor'), $('nop').getAttribute('command'));
const ce=new CommandEvent('command',{command:'a',source:$('o')}); console.log(ce.command,ce.source.id); $('dlg').oncommand=()=>console.log('oncommand'); $('dlg').dispatchEvent(ce);
}, 100);
