const schema = [{ type: 'text', name: 'user', label: 'User', required: true, minLength: 3 }, { type: 'number', name: 'age', label: 'Age', min: 0, max: 99 }, { type: 'select', name: 'lang', label: 'Language', options: ['js', 'ts'] }, { type: 'checkbox', name: 'ok', label: 'OK' }, { type: 'radio', name: 'size', label: 'Size', options: ['s', 'm'] }];
const form = document.createElement('form');
form.id = 'built';
for (const f of schema) {
  const field = document.createElement('fieldset');
  field.append(Object.assign(document.createElement('legend'), { textContent: f.label }));
  if (f.type === 'select') {
    const s = Object.assign(document.createElement('select'), { name: f.name });
    f.options.forEach(o => s.add(new Option(o.toUpperCase(), o)));
    field.append(s);
  } else if (f.type === 'radio') {
    f.options.forEach(o => { const l = document.createElement('label'); l.append(Object.assign(document.createElement('input'), { type: 'radio', name: f.name, value: o }), o); field.append(l); });
  } else {
    const { type, name, required = false, ...rest } = f;
    delete rest.label;
    field.append(Object.assign(document.createElement('input'), { type, name, required }, rest));
  }
  form.append(field);
}
form.append(Object.assign(document.createElement('button'), { textContent: 'Send' }));
document.body.append(form);
console.log(form.outerHTML);
form.addEventListener('formdata', e => { console.log('formdata', [...e.formData.keys()].join()); e.formData.append('extra', '1'); });
form.addEventListener('submit', e => { e.preventDefault(); console.log(JSON.stringify(Object.fromEntries(new FormData(e.target, e.submitter)))); });
form.elements.user.value = 'bob';
form.elements.age.value = '41';
form.elements.lang.value = 'ts';
form.elements.size.value = 'm';
form.elements.ok.checked = true;
form.requestSubmit();
console.log(form.elements.size.constructor.name, form.elements.size.value, form.elements.length, form.checkValidity());
form.elements.age.value = '100';
console.log(form.elements.age.validity.rangeOverflow, form.elements.age.validationMessage, form.checkValidity());
form.reset();
console.log(JSON.stringify(Object.fromEntries(new FormData(form))));

