// Whether fields hold what they should.
document.body.innerHTML = `<form id="f"><input name="email" type="email" value="x"><input name="age" type="number" value="17" min="18" max="99"><input name="req" required><input type="checkbox" name="c" required><input type="radio" name="r" required><select name="s" required><option value="">-</option><option value="1">1</option></select><textarea name="t" required></textarea><input name="p" pattern="[a-z]+" value="A1"><input name="u" type="url" value="nope"><input name="ml" minlength="3" value="a"><input name="st" type="number" step="5" value="7"><input name="num" type="number" value="abc"><button id="go">Go</button><input name="dis" required disabled><input name="ro" required readonly><input type="hidden" name="hid" required></form>`;
const keys = ['valueMissing','typeMismatch','patternMismatch','tooLong','tooShort','rangeUnderflow','rangeOverflow','stepMismatch','badInput','customError','valid'];
for (const el of f.elements) { if (!el.validity) continue; console.log(el.name, el.willValidate, keys.filter(k => el.validity[k]).join(), '|', el.validationMessage, '|', el.checkValidity()); }
f.addEventListener('invalid', (e) => console.log('invalid', e.target.name, e.bubbles, e.cancelable), true);
f.addEventListener('submit', (e) => { e.preventDefault(); console.log('submit'); });
f.addEventListener('focusin', (e) => console.log('focusin', e.target.name));
console.log('check', f.checkValidity()); console.log('report', f.reportValidity(), document.activeElement.name);
console.log('click'); go.click(); console.log('request'); f.requestSubmit();
f.elements.email.setCustomValidity('nope'); console.log(f.elements.email.validationMessage, f.elements.email.validity.customError, f.elements.email.validity.valid); f.elements.email.setCustomValidity('');
for (const v of ['a@b', 'a@b.c', 'a b@c', '@b', 'a@', 'a.b+c@d-e.f', 'a@b.', 'a@@b', '']) { f.elements.email.value = v; console.log(JSON.stringify(v), f.elements.email.validity.typeMismatch, f.elements.email.validationMessage); }
for (const v of ['http://a', 'a.b', 'mailto:x', '/x']) { f.elements.u.value = v; console.log(v, f.elements.u.validity.typeMismatch, f.elements.u.validationMessage); }
for (const v of ['18', '100', '', '20.5']) { f.elements.age.value = v; console.log(v, f.elements.age.validity.valid, f.elements.age.validationMessage, f.elements.age.valueAsNumber); }
f.elements.p.title = 'lowercase'; console.log(f.elements.p.validationMessage, f.elements.num.value === '', document.querySelectorAll(':invalid').length, f.elements.p.matches(':valid'), f.matches(':invalid'), f.elements.req.matches(':required'));
f.noValidate = true; go.click(); f.noValidate = false; go.formNoValidate = true; go.click();
console.log(f.elements.email.validity, typeof ValidityState, f.elements.age.stepUp, f.novalidate);
f.elements.age.value = 20; f.elements.age.stepUp(); console.log(f.elements.age.value); f.elements.age.stepDown(3); console.log(f.elements.age.value);
