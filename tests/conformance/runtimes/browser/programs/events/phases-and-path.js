const a = document.createElement('main');
const b = document.createElement('p');
a.append(b);
document.body.append(a);
b.addEventListener('x', (e) => {
    console.log(e.composedPath().map((n) => n.nodeName || 'window').join(' > '));
    console.log(e.eventPhase, e.target === e.currentTarget, e.bubbles, e.cancelable, e.composed);
});
a.addEventListener('x', (e) => console.log(e.eventPhase, e.target === b, e.currentTarget === a), true);
const event = new Event('x', { bubbles: true, cancelable: true });
b.dispatchEvent(event);
console.log(event.eventPhase, event.currentTarget, event.target === b, event.composedPath().length);
