// Listeners of the whole page for what would hold up scrolling are passive unless they say otherwise.
document.body.innerHTML = '<p></p>';
const asked = [];
const options = {};
for (const name of ['passive', 'capture', 'once', 'signal']) Object.defineProperty(options, name, { get() { asked.push(name); return undefined; } });
document.addEventListener('wheel', () => {}, options);
console.log(asked.join());
for (const target of [window, document, document.documentElement, document.body, document.querySelector('p')]) {
  for (const type of ['touchstart', 'touchmove', 'touchend', 'wheel', 'mousewheel', 'scroll']) {
    const listener = (event) => { event.preventDefault(); event.stopImmediatePropagation(); };
    target.addEventListener(type, listener);
    const event = new Event(type, { cancelable: true });
    target.dispatchEvent(event);
    target.removeEventListener(type, listener);
    target.addEventListener(type, listener, { passive: false });
    const other = new Event(type, { cancelable: true });
    target.dispatchEvent(other);
    target.removeEventListener(type, listener);
    console.log(target === window ? 'window' : target.nodeName, type, event.defaultPrevented, other.defaultPrevented);
  }
}
