document.body.innerHTML = `
<form id="signup" novalidate>
  <label>Name <input name="name" required minlength="2" maxlength="20"></label>
  <label>Email <input name="email" type="email" required></label>
  <label>Age <input name="age" type="number" min="18" max="120" step="1"></label>
  <label>Zip <input name="zip" pattern="[0-9]{5}" title="five digits"></label>
  <label>Site <input name="site" type="url"></label>
  <label><input type="checkbox" name="terms" required> Terms</label>
  <button>Sign up</button>
</form>
<div id="errors"></div>`;
const form = document.forms.signup;
const flags = v => ['valueMissing','typeMismatch','patternMismatch','tooShort','tooLong','rangeUnderflow','rangeOverflow','stepMismatch','badInput','customError'].filter(k => v[k]).join('+') || 'ok';
const report = label => {
  console.log(label);
  for (const el of form.elements) {
    if (el.name) console.log('  ' + el.name, JSON.stringify(el.value), flags(el.validity), el.willValidate, el.matches(':invalid'));
  }
  console.log('  form', form.checkValidity(), form.matches(':valid'));
};
report('empty');
form.name.value = 'x';
form.elements.name.value = 'A';
form.elements.email.value = 'nobody';
form.elements.age.value = '17';
form.elements.zip.value = '1234';
form.elements.site.value = 'example';
report('wrong');
form.elements.age.value = '18.5';
report('step');
form.elements.email.value = 'a@b.co';
form.elements.age.value = 121;
form.elements.zip.value = '12345';
form.elements.site.value = 'https://example.org/';
form.elements.terms.checked = true;
report('range');
form.elements.age.value = '';
form.elements.email.setCustomValidity('taken');
console.log(form.elements.email.validationMessage);
report('custom');
form.elements.email.setCustomValidity('');
form.addEventListener('invalid', e => console.log('invalid', e.target.name, e.bubbles, e.cancelable), true);
form.addEventListener('submit', e => { e.preventDefault(); console.log('submit', [...new FormData(form)].map(p => p.join('=')).join('&')); });
form.querySelector('button').click();
form.noValidate = false;
form.elements.terms.checked = false;
form.querySelector('button').click();
console.log(form.reportValidity());

