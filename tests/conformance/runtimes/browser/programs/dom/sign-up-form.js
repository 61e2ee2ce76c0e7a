document.body.innerHTML = `
<form id="signup" novalidate>
  <fieldset name="who"><legend>Who</legend>
    <input name="user" required minlength="3" value="bo">
    <input name="email" type="email" value="not-an-email">
    <input name="age" type="number" min="18" max="99" step="1" value="17">
  </fieldset>
  <select name="plan"><option value="free">Free</option><option value="pro" selected>Pro</option></select>
  <label><input type="checkbox" name="terms" value="yes"> ok</label>
  <input type="radio" name="color" value="red"><input type="radio" name="color" value="blue" checked>
  <textarea name="bio">line1
line2</textarea>
  <button name="action" value="save">Save</button>
  <button type="reset">Reset</button>
</form>`;
const form = document.forms.signup;
const errors = () => [...form.elements].filter(e => e.willValidate && !e.checkValidity())
  .map(e => `${e.name}:${Object.keys(ValidityState.prototype).filter(k => k !== 'valid' && e.validity[k])}`);
form.addEventListener('invalid', e => console.log('invalid', e.target.name, e.bubbles, e.cancelable), true);
form.addEventListener('submit', e => {
  e.preventDefault();
  console.log('submit', e.submitter?.name, e.submitter?.value);
  const data = new FormData(form, e.submitter);
  console.log([...data].map(([k, v]) => k + '=' + JSON.stringify(v)).join('&'));
});
form.addEventListener('formdata', e => { e.formData.append('extra', '1'); console.log('formdata', [...e.formData.keys()].length); });
form.addEventListener('reset', e => console.log('reset', form.user.value));
for (const type of ['input', 'change', 'click']) form.addEventListener(type, e => console.log(' ', type, e.target.name || e.target.localName, e.target.checked ?? e.target.value));
console.log(errors());
console.log(form.length, form.elements.color.value, form.elements.namedItem('color').constructor.name, form.elements.who.elements.length);
form.user.value = 'bobby';
form.email.value = 'b@example.org';
form.age.valueAsNumber = 30;
console.log(errors(), form.age.value, form.checkValidity());
form.terms.click();
form.querySelector('[value=red]').click();
form.action.click === undefined || console.log(typeof form.action);
form.querySelector('button').click();
form.requestSubmit();
form.user.setCustomValidity('taken');
console.log(form.user.validationMessage, form.user.validity.customError, form.reportValidity());
form.user.setCustomValidity('');
form.noValidate = false;
form.age.value = '17.5';
console.log(form.age.validity.rangeUnderflow, form.age.validity.stepMismatch, form.age.validationMessage);
form.requestSubmit();
form.querySelector('[type=reset]').click();
console.log(form.user.value, form.age.value, form.terms.checked, form.elements.color.value, form.plan.selectedIndex, form.bio.value.split('\n').length);
form.age.stepUp(); console.log(form.age.value);
form.age.value = 'abc'; console.log(JSON.stringify(form.age.value), form.age.valueAsNumber);
form.elements.who.disabled = true;
console.log([...new FormData(form).keys()], form.user.willValidate, form.user.matches(':disabled'));
console.log(new URLSearchParams(new FormData(form)).toString());
try { form.requestSubmit(document.createElement('button')); } catch (e) { console.log(e.name + ': ' + e.message); }
