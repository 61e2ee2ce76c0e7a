// What validity says of radio buttons of one group, of fields that nobody can write into and of what is never validated.
const form = document.createElement('form');
form.innerHTML = `<input type=radio name=a required><input type=radio name=a><input type=radio required><input type=radio name=b disabled required><input type=radio name=b>
<input type=email disabled value=bad required><input readonly required><input type=url readonly value=x><input type=checkbox disabled required><textarea readonly required></textarea>
<select disabled required><option value=""></select><input type=number disabled min=5 value=1><input type=date readonly required><input type=image required><input type=hidden required>
<fieldset required></fieldset><output required></output>`;
document.body.append(form);
function show() {
    for (const field of form.querySelectorAll('*')) {
        if (!field.validity) continue;
        const flags = [];
        for (const name in field.validity) if (field.validity[name]) flags.push(name);
        console.log(field.outerHTML.split('>')[0], flags.join(), field.validationMessage, field.willValidate, field.matches(':invalid'), field.checkValidity());
    }
}
show();
form.elements.a.value = 'on';
console.log(form.elements.a[1].validity.valid);
for (const field of form.querySelectorAll('*')) if (field.setCustomValidity) field.setCustomValidity('bad ' + field.localName);
show();
const loose = Object.assign(document.createElement('input'), { type: 'radio', name: 'z', required: true });
console.log(loose.checkValidity(), form.checkValidity());
