document.body.innerHTML = '<input id="a"><input id="b"><button id="c">c</button>';
for (const type of ['focus', 'blur', 'focusin', 'focusout', 'change', 'input']) {
  document.addEventListener(type, (e) => console.log(type, e.target.id, e.relatedTarget ? e.relatedTarget.id : e.relatedTarget, document.activeElement.id || document.activeElement.tagName), true);
}
a.focus();
console.log('--');
b.focus();
console.log('--');
b.value = 'typed by script';
b.blur();
console.log('--', document.activeElement === document.body);
c.focus();
c.disabled = true;
console.log(document.activeElement.id);
a.autofocus = true;
a.remove();
console.log(document.hasFocus());
