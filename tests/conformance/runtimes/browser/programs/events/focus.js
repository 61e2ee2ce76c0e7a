const one = document.createElement('input');
const two = document.createElement('input');
document.body.append(one, two);
for (const [name, el] of [['one', one], ['two', two]]) {
    for (const type of ['focus', 'blur', 'focusin', 'focusout']) el.addEventListener(type, (e) => console.log(name, type, e.bubbles));
}
one.focus();
console.log(document.activeElement === one);
two.focus();
two.blur();
console.log(document.activeElement === document.body);
