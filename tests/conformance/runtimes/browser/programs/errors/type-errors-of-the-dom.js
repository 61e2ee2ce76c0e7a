const attempts = [
    () => document.createElement(),
    () => document.createElement('1bad'),
    () => document.body.append(Symbol('s')),
    () => document.body.insertBefore(document.createElement('p'), document.createElement('q')),
    () => { const d = document.createElement('div'); d.append(d); },
    () => { const d = document.createElement('div'); d.appendChild({}); },
    () => document.body.classList.add(''),
    () => document.body.classList.add('a b'),
    () => new MutationObserver(() => {}).observe(document.body, {}),
    () => new MutationObserver(() => {}).observe(null, { childList: true }),
    () => document.body.removeChild(document.createElement('x-y')),
    () => document.body.matches('a['),
    () => requestIdleCallback(),
    () => new MessageChannel().port1.postMessage(),
    () => new Node(),
    () => HTMLElement(),
];
for (const attempt of attempts) {
    try { attempt(); console.log('no error'); } catch (e) { console.log(`${e.name}: ${e.message}`); }
}
