// A field of the page's own: its value in forms, its validity, its states, and what it is told of its form.
const log = (...parts) => console.log(...parts);
class RatingField extends HTMLElement {
  static formAssociated = true;
  static observedAttributes = ['score'];
  #internals;
  constructor() {
    super();
    this.#internals = this.attachInternals();
    log('constructed', this.#internals.form?.id ?? 'no form');
  }
  get inner() { return this.#internals; }
  connectedCallback() { log('connected', this.id); }
  disconnectedCallback() { log('disconnected', this.id); }
  attributeChangedCallback(name, old, score) {
    this.#internals.setFormValue(score);
    if (Number(score) > 5) this.#internals.setValidity({ rangeOverflow: true }, 'five at most');
    else this.#internals.setValidity({});
    this.#internals.states[Number(score) > 3 ? 'add' : 'delete']('high');
  }
  formAssociatedCallback(form) { log('form of', this.id, form?.id ?? null); }
  formDisabledCallback(disabled) { log('disabled', this.id, disabled); }
  formResetCallback() { log('reset', this.id); this.setAttribute('score', '0'); }
}
document.body.innerHTML = `<form id="f"><fieldset id="set"><rating-field id="a" name="rating" score="4"></rating-field></fieldset>
  <input name="other" value="text"><button type="reset">reset</button></form><form id="g"></form>`;
const form = document.getElementById('f');
customElements.define('rating-field', RatingField);
const a = document.getElementById('a');
const entries = () => JSON.stringify([...new FormData(form)]);
log(entries(), form.elements.length, form.elements.a === a, a.matches(':state(high)'));
a.addEventListener('invalid', (event) => log('invalid', event.bubbles, event.cancelable));
a.setAttribute('score', '9');
log(a.inner.validity.valid, a.inner.validity.rangeOverflow, a.inner.validationMessage, a.inner.willValidate, form.checkValidity(), a.matches(':invalid'));
document.getElementById('set').disabled = true;
log(entries(), a.inner.willValidate, a.matches(':disabled'), form.checkValidity());
document.getElementById('set').disabled = false;
form.reset();
log(entries(), a.matches(':state(high)'), [...a.inner.states].length);
const data = new FormData();
data.append('first', '1');
data.append('second', '2');
a.inner.setFormValue(data);
log(entries());
document.getElementById('g').append(a);
const made = document.createElement('rating-field');
made.id = 'made';
form.append(made);
made.remove();
log('by a click');
form.append(made);
form.querySelector('button').click();
log('clicked');
queueMicrotask(() => log('microtask'));
for (const work of [() => a.attachInternals(), () => document.body.attachInternals(), () => a.inner.setValidity({ badInput: true })]) {
  try { work(); } catch (error) { log(error.name, error.message); }
}
class Plain extends HTMLElement { inner = this.attachInternals(); }
customElements.define('plain-one', Plain);
const plain = new Plain();
try { plain.inner.setFormValue('x'); } catch (error) { log(error.name, error.message); }
for (const state of ['ready', 'ready', 'set']) plain.inner.states.add(state);
log(plain.matches(':state(ready)'), plain.inner.states.size, [...plain.inner.states].join(), plain.inner.shadowRoot);
