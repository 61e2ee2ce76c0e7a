const pop = document.createElement('div');
pop.popover = 'auto';
pop.innerHTML = '<button>x</button>';
document.body.append(pop);
pop.addEventListener('beforetoggle', e => console.log('beforetoggle', e.oldState, e.newState));
pop.addEventListener('toggle', e => console.log('toggle', e.oldState, e.newState));
console.log(pop.popover, pop.matches(':popover-open'));
pop.showPopover();
console.log(pop.matches(':popover-open'));
pop.hidePopover();
console.log(pop.togglePopover(), pop.togglePopover());
try { pop.hidePopover(); console.log('fine'); } catch (e) { console.log(e.name, e.message); }
setTimeout(() => console.log('end'), 50);

