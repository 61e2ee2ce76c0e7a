document.body.innerHTML = `<form id="w" novalidate><fieldset><legend>One</legend><input name="first" required></fieldset><fieldset disabled><legend>Two</legend><input name="second" type="number" min="1" max="5" value="9"></fieldset><button name="next" value="go">Next</button></form>`;
const f = document.forms.w, steps = [...f.querySelectorAll('fieldset')];
f.addEventListener('submit', (e) => {
  e.preventDefault();
  const step = steps.findIndex((s) => !s.disabled);
  const bad = [...steps[step].elements].filter((el) => !el.checkValidity()).map((el) => `${el.name}: ${el.validationMessage}`);
  console.log('step', step, bad, e.submitter?.value, [...new FormData(f, e.submitter)].map((p) => p.join('=')).join('&'));
  if (!bad.length && steps[step + 1]) { steps[step].disabled = true; steps[step + 1].disabled = false; }
});
f.next.click(); f.first.value = 'x'; f.next.click(); f.next.click(); f.second.value = 3; f.next.click();
console.log(f.elements.length, f.second.validity.valid, f.matches(':valid'), f.checkValidity());
