// createEvent and initCustomEvent, and the event that a form's data has.
for (const name of ['Event', 'Events', 'HTMLEvents', 'CustomEvent', 'MouseEvent', 'MouseEvents', 'UIEvent', 'KeyboardEvent', 'MessageEvent', 'StorageEvent', 'FocusEvent']) {
  const event = document.createEvent(name);
  console.log(name, event.constructor.name, JSON.stringify(event.type));
}
const custom = document.createEvent('CustomEvent');
custom.initCustomEvent('old', true, true, 42);
document.addEventListener('old', (event) => console.log(event.type, event.detail, event.bubbles, event.cancelable));
document.body.dispatchEvent(custom);
const made = new CustomEvent('q', { detail: 1 });
made.initCustomEvent('w');
console.log(made.type, made.detail, made.bubbles);
const form = document.body.appendChild(document.createElement('form'));
form.innerHTML = '<input name="a" value="1">';
form.addEventListener('formdata', (event) => {
  console.log(event.constructor.name, event.bubbles, event.cancelable, [...event.formData].join());
  event.formData.append('extra', 'x');
});
console.log([...new FormData(form)].join(' '));
