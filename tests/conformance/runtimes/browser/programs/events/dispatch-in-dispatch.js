const t = new EventTarget();
t.addEventListener('a', () => {
    console.log('a 1');
    t.dispatchEvent(new Event('b'));
    console.log('a 1 end');
});
t.addEventListener('a', () => console.log('a 2'));
t.addEventListener('b', () => {
    console.log('b');
    t.addEventListener('b', () => console.log('added later'));
    t.removeEventListener('a', never);
});
function never() { console.log('never'); }
t.addEventListener('a', never);
t.dispatchEvent(new Event('a'));
t.dispatchEvent(new Event('b'));
