document.body.innerHTML = '<input type="radio" name="r" id="a" checked><input type="radio" name="r" id="b"><label for="b" id="l">b</label>';
const [a, b] = document.querySelectorAll('input');
for (const input of [a, b]) {
    input.addEventListener('change', () => console.log('change', input.id, input.checked));
    input.addEventListener('click', () => console.log('click', input.id, input.checked));
}
b.click();
console.log(a.checked, b.checked);
b.click();
a.click();
document.getElementById('l').click();
console.log(a.checked, b.checked);
