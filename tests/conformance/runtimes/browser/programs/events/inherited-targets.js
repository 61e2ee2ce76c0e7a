class Draggable extends EventTarget {
  static EVENTS = ['start', 'end'];
  constructor(el) { super(); this.el = el; for (const t of Draggable.EVENTS) { let h = null; Object.defineProperty(this, 'on' + t, { get: () => h, set: (f) => { if (h) this.removeEventListener(t, h); h = f; if (f) this.addEventListener(t, f); } }); } }
  start() { return this.dispatchEvent(new Event('start', { cancelable: true })); }
}
const d = new Draggable(document.body);
d.onstart = (e) => { console.log('on', e.type, e.target === d); e.preventDefault(); };
console.log(d.start());
d.onstart = () => console.log('replaced');
console.log(d.start(), d.onend);
d.addEventListener('start', null); d.addEventListener('start', undefined);
try { d.addEventListener('start', 'str'); } catch (e) { console.log(e.message); }
try { d.addEventListener('start', () => {}, { signal: {} }); } catch (e) { console.log(e.message); }
d.addEventListener('start', { handleEvent: 5 });
window.onerror = (m) => { console.log('onerror', m); return true; };
console.log(d.start());
const same = () => console.log('once only'); d.addEventListener('start', same); d.addEventListener('start', same); d.addEventListener('start', same, { once: true }); d.start();
d.addEventListener('x', same, true); d.removeEventListener('x', same); d.dispatchEvent(new Event('x')); d.removeEventListener('x', same, { capture: true }); d.dispatchEvent(new Event('x'));
