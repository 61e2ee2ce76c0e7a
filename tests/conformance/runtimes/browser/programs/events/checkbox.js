const box = document.createElement('input');
box.type = 'checkbox';
document.body.append(box);
for (const type of ['click', 'input', 'change']) box.addEventListener(type, (e) => console.log(type, box.checked, e.isTrusted));
box.click();
console.log(box.checked);
box.addEventListener('click', (e) => e.preventDefault());
box.click();
console.log(box.checked);
