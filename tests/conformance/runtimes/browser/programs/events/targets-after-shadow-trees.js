// Events made anew, from inside of shadow trees, of disabled buttons and of links that lead nowhere.
const t = (name, f) => { try { const r = f(); console.log(name, r instanceof Node ? r.nodeName : r); } catch (e) { console.log(name, e.name, e.message); } };
// events
const ev = document.createEvent('Event'); ev.cancelBubble = true; ev.initEvent('foo', 1, 1); console.log(ev.cancelBubble, ev.bubbles, ev.cancelable, ev.type, Event.prototype.initEvent.length);
t('init', () => ev.initEvent()); t('init2', () => ev.initEvent(Symbol('x')));
t('disp', () => document.body.dispatchEvent(ev)); console.log(ev.target, ev.eventPhase); ev.initEvent('bar'); console.log(ev.target, ev.bubbles);
const host = document.createElement('div');
const sh = host.attachShadow({ mode: 'open' });
const inner = sh.appendChild(document.createElement('b'));
document.body.append(host);
inner.addEventListener('k', (e) => console.log('inner', window.event === e, window.event));
host.addEventListener('k', (e) => console.log('host', window.event === e));
for (const composed of [false, true]) for (const bubbles of [false, true]) { const e = new FocusEvent('k', { composed, bubbles, relatedTarget: inner });
inner.dispatchEvent(e); console.log(composed, bubbles, e.target && e.target.nodeName, e.relatedTarget);
const f = new CustomEvent('k', { composed, bubbles });
inner.dispatchEvent(f); console.log(f.target && f.target.nodeName, f.composedPath().length); }
const g = new FocusEvent('k', { relatedTarget: inner, cancelable: true }); g.preventDefault(); console.log(g.defaultPrevented, host.dispatchEvent(g), g.target && g.target.nodeName, g.relatedTarget && g.relatedTarget.nodeName, g.eventPhase);
const g2 = new FocusEvent('k', { relatedTarget: document.body, cancelable: true });
g2.preventDefault(); console.log(document.head.dispatchEvent(g2), g2.target.nodeName, g2.relatedTarget.nodeName);
document.body.insertAdjacentHTML('beforeend', '<form id=f><button id=b disabled>x</button><input id=s type=submit disabled><input type=reset id=r disabled></form><a id=l href="javascript:void(0)">l</a><input id=c type=checkbox>');
f.onsubmit = (e) => { e.preventDefault(); console.log('submit', e.submitter.id); }; f.onreset = () => console.log('reset');
for (const x of [b, s, r]) { x.dispatchEvent(new MouseEvent('click', { bubbles: true })); x.click(); }
b.disabled = false; b.onclick = () => { b.disabled = true; }; b.click(); b.onclick = null; b.disabled = false; b.click();
l.click();
const tx = c.appendChild(new Text('t')); tx.dispatchEvent(new MouseEvent('click')); console.log(c.checked); tx.dispatchEvent(new MouseEvent('click', { bubbles: true })); console.log(c.checked);
