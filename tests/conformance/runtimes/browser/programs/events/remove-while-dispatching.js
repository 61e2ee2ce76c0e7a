const t = document.createElement('div');
const second = () => console.log('second');
t.addEventListener('x', () => {
    console.log('first');
    t.removeEventListener('x', second);
    t.addEventListener('x', () => console.log('new one'));
});
t.addEventListener('x', second);
t.addEventListener('x', () => console.log('third'));
t.dispatchEvent(new Event('x'));
console.log('--');
t.dispatchEvent(new Event('x'));
