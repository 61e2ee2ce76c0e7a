const a = document.createElement('section'), b = document.createElement('p');
a.appendChild(b); document.body.appendChild(a);
b.addEventListener('ping', (e) => {
  console.log(e.composedPath().map((x) => x === window ? 'window' : x === document ? 'document' : x.tagName).join(' > '));
  console.log(e.type, e.bubbles, e.cancelable, e.composed, e.isTrusted, e.detail, e.defaultPrevented);
  e.preventDefault();
  console.log(e.defaultPrevented);
});
console.log(b.dispatchEvent(new CustomEvent('ping', { bubbles: true, cancelable: true, detail: { x: 1 } })));
console.log(b.dispatchEvent(new CustomEvent('ping', { detail: [1, 2] })));
const ev = new Event('x');
console.log(ev.composedPath().length, ev.eventPhase, ev.target, ev.currentTarget);
