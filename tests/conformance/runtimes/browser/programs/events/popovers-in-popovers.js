// Popovers that are shown inside of others, hints beside menus, and what is hidden with what.
document.body.innerHTML = `
  <div id="menu" popover>menu <button id="more" popovertarget="far">more</button><div id="sub" popover>submenu</div></div>
  <div id="far" popover>elsewhere</div><div id="tip" popover="hint">tip</div><div id="note" popover="manual">note</div>
  <dialog id="ask">?</dialog>`;
const ids = ['menu', 'sub', 'far', 'tip', 'note'];
const element = (id) => document.getElementById(id);
const shown = () => ids.filter((id) => element(id).matches(':popover-open')).join(' ') || 'none';
for (const id of ids) {
  for (const type of ['beforetoggle', 'toggle']) {
    element(id).addEventListener(type, (event) => console.log(type, id, event.newState, '-', shown()));
  }
}
function step(title, work) {
  console.log(`# ${title}`);
  try { work(); } catch (error) { console.log(error.name); }
  console.log('shown:', shown());
}
const steps = [
  ['a submenu in its menu', () => { element('menu').showPopover(); element('sub').showPopover(); }],
  ['a note and a tip leave both', () => { element('note').showPopover(); element('tip').showPopover(); }],
  ['hiding the menu hides the submenu', () => element('menu').hidePopover()],
  ['a button inside shows one that is elsewhere', () => { element('menu').showPopover(); element('more').click(); }],
  ['the menu takes it along', () => element('menu').hidePopover()],
  ['another menu hides the first', () => { element('menu').showPopover(); element('far').showPopover(); }],
  ['a tip goes with a new menu', () => { element('tip').showPopover(); element('menu').showPopover(); }],
  ['a dialog hides menus, and no notes', () => { element('ask').showModal(); element('ask').close(); }],
];
(function next() {
  const [title, work] = steps.shift();
  step(title, work);
  if (steps.length > 0) setTimeout(next, 60);
})();
