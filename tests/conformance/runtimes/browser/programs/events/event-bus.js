const bus = new EventTarget();
const on = (type, fn, options) => { bus.addEventListener(type, fn, options); return () => bus.removeEventListener(type, fn, options); };
const off = on('msg', (e) => console.log('A', e.detail));
on('msg', (e) => console.log('B', e.detail), { once: true });
on('msg', (e) => { if (e.detail === 2) e.stopImmediatePropagation(); console.log('C', e.detail); });
on('msg', (e) => console.log('D', e.detail));
for (const detail of [1, 2, 3]) {
    bus.dispatchEvent(new CustomEvent('msg', { detail }));
    if (detail === 2) off();
}
