// Text that replaces other text in a field tells of a selection only when that is another; an image sends a form; a rule says its media.
document.body.innerHTML = '<form><input id="t" value="hello world"><input type="image" id="i" name="pic"></form>';
for (const type of ['select', 'submit', 'click']) {
  document.addEventListener(type, (event) => {
    console.log(type, event.target.id || event.target.localName, event.submitter ? event.submitter.id : '');
    if (type === 'submit') event.preventDefault();
  });
}
const steps = [
  () => t.setSelectionRange(0, 5),
  () => t.setRangeText('HOWDY'),
  () => t.setRangeText('BYE', 0, 5, 'select'),
  () => t.setRangeText('x', 0, 1, 'preserve'),
  () => t.setSelectionRange(1, 2),
  () => t.setSelectionRange(1, 2),
  () => t.select(),
];
(async () => {
  for (const step of steps) {
    console.log(String(step).slice(6), '->');
    step();
    console.log(t.value, t.selectionStart, t.selectionEnd);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  i.click();
  const style = document.createElement('style');
  style.textContent = '@media screen and (min-width: 10px), print { p { width: 7px } }';
  document.head.append(style);
  const [rule] = style.sheet.cssRules;
  console.log(rule.media.mediaText, rule.media.length, rule.media.item(1), rule.media.item(2), String(rule.media), rule.conditionText, rule.media === rule.media);
})();
