// Some attributes take the focus away at once, others with the next frame.
const say = (...words) => console.log(...words);
const make = (tag, markup = '') => {
  const made = document.createElement(tag);
  made.innerHTML = markup;
  document.body.append(made);
  return made;
};
const watch = (label, outer, inner, act) => {
  for (const type of ['blur', 'focusout']) outer.addEventListener(type, () => say('  ', label, type), true);
  inner.focus();
  act();
  say(label, 'leaves', document.activeElement.localName);
};
const shy = make('input');
watch('hidden', shy, shy, () => { shy.hidden = true; });
const around = make('div', '<input>');
watch('hidden around it', around, around.firstChild, () => { around.hidden = true; });
const text = make('div', 'some text');
text.contentEditable = 'true';
watch('contenteditable', text, text, () => text.removeAttribute('contenteditable'));
const reached = make('div', 'reached');
reached.tabIndex = 0;
watch('tabindex', reached, reached, () => reached.removeAttribute('tabindex'));
const group = make('fieldset', '<legend><button>kept</button></legend><input>');
watch('fieldset', group, group.querySelector('input'), () => { group.disabled = true; });
group.disabled = false;
watch('legend', group, group.querySelector('button'), () => { group.disabled = true; });
const off = make('input');
watch('disabled', off, off, () => { off.disabled = true; });
class ShyPanel extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open', delegatesFocus: true }).innerHTML = '<button>inside</button>';
  }
}
customElements.define('shy-panel', ShyPanel);
const panel = make('shy-panel');
watch('host', panel, panel, () => { panel.hidden = true; });
