// When an element becomes what it is defined as, and in which order its callbacks run.
document.body.innerHTML = '<div id="a"><x-box id="one" size="1"><x-box id="two"></x-box></x-box></div><div id="b"></div>';
console.log(one.constructor.name, one instanceof HTMLElement, one.size);
class Box extends HTMLElement {
  static observedAttributes = ['size'];
  constructor() {
    super();
    console.log('made', this.id, this.isConnected, this.parentNode && this.parentNode.id);
  }
  connectedCallback() { console.log('connected', this.id, this.children.length); }
  disconnectedCallback() { console.log('disconnected', this.id, this.isConnected); }
  attributeChangedCallback(...list) { console.log('changed', this.id, ...list); }
}
customElements.define('x-box', Box);
console.log('-- move');
b.append(one);
console.log('-- clone');
const copy = one.cloneNode(true);
console.log('-- detached markup');
const holder = document.createElement('div');
holder.innerHTML = '<x-box id="three"></x-box>';
console.log(holder.firstChild.constructor.name);
console.log('-- attach');
b.replaceChildren(holder, 'text');
console.log('-- by hand');
const made = new Box();
made.id = 'four';
made.setAttribute('size', 2);
made.toggleAttribute('size');
console.log(made.outerHTML, customElements.getName(Box));
console.log('-- template');
const template = document.createElement('template');
template.innerHTML = '<x-box id="five"></x-box>';
const fragment = template.content.cloneNode(true);
console.log(fragment.firstChild.constructor.name);
document.body.append(fragment);
console.log('-- errors');
customElements.define('x-bad', class extends HTMLElement {
  constructor() { super(); throw new Error('not today'); }
  connectedCallback() { console.log('never'); }
});
window.onerror = (message) => { console.log('error:', message); return true; };
const bad = document.createElement('x-bad');
console.log(bad.constructor.name);
document.body.innerHTML = '<x-bad></x-bad>';
console.log(document.body.firstChild.constructor.name);
try { new (class extends HTMLElement {})(); } catch (error) { console.log(error.name, error.message); }
try { HTMLElement(); } catch (error) { console.log(error.name, error.message); }
customElements.whenDefined('nodash').catch((error) => console.log(error.name, error.message));
try { customElements.define('x-box', class extends HTMLElement {}); } catch (error) { console.log(error.message); }
try { customElements.define('x-box2', Box); } catch (error) { console.log(error.message); }
try { customElements.define('x-box3', () => {}); } catch (error) { console.log(error.message); }
