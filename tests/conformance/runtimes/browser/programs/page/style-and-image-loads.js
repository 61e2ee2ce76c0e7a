// What loads at once, what loads a moment later, and beside what.
const GIF = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const L = [];
const go = (name, f, ms) => setTimeout(() => { L.length = 0; f(); setTimeout(() => console.log(name, L.join(' ')), 80); }, ms);
const img = n => { const i = new Image(); i.onload = () => L.push(n); i.onerror = () => L.push(n + '!'); i.src = GIF; };
const mc = n => { const c = new MessageChannel(); c.port1.onmessage = () => L.push(n); c.port2.postMessage(0); };
const t = (n, ms) => setTimeout(() => L.push(n), ms);
const style = (n, text) => { const s = document.createElement('style'); s.textContent = text; document.head.append(s); s.onload = e => L.push(n + e.bubbles); };
document.addEventListener('load', e => L.push('captured ' + e.target.localName), true);
go('first', () => { img('img'); t('t0', 0); }, 100);
go('known', () => { img('img'); mc('mc'); }, 250);
go('behind a message', () => { mc('mc'); img('img'); }, 400);
go('two', () => { img('a'); img('b'); t('t0', 0); }, 550);
go('style', () => { style('style', 'p{}'); t('t0', 0); mc('mc'); Promise.resolve().then(() => L.push('micro')); }, 700);
go('style behind', () => { t('t0', 0); mc('mc'); style('style', 'b{}'); }, 850);
