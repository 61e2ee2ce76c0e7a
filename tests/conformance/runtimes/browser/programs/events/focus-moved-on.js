// A listener of focus or blur that gives the focus to another element: who is told what.
document.body.innerHTML = '<div id="all"><input id="a"><input id="b"><input id="c"></div>';
const [a, b, c] = ['a', 'b', 'c'].map((id) => document.getElementById(id));
for (const type of ['focusin', 'focusout']) {
  document.getElementById('all').addEventListener(type, (event) => console.log(type, event.target.id, event.relatedTarget?.id ?? 'none'));
}
for (const field of [a, b, c]) {
  field.addEventListener('focus', () => console.log('focus', field.id));
  field.addEventListener('blur', () => console.log('blur', field.id));
}
a.addEventListener('focus', () => b.focus(), { once: true });
console.log('-- focus moves on');
a.focus();
console.log(document.activeElement.id);
console.log('-- blur moves it');
b.addEventListener('blur', () => c.focus(), { once: true });
b.blur();
console.log(document.activeElement.id);
console.log('-- a listener removes the field');
a.addEventListener('focus', () => a.remove(), { once: true });
a.focus();
console.log(document.activeElement.localName);
