const t = new EventTarget();
t.addEventListener('go', async () => {
    console.log('one start');
    await new Promise((r) => setTimeout(r, 10));
    console.log('one end');
});
t.addEventListener('go', async () => {
    console.log('two start');
    await null;
    console.log('two end');
    throw new Error('rejected listener');
});
window.addEventListener('unhandledrejection', (e) => console.log('unhandled', e.reason.message));
console.log(t.dispatchEvent(new Event('go')));
