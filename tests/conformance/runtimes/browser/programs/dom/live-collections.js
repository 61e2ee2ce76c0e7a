const ul = document.createElement('ul');
const items = ul.getElementsByTagName('li');
const fixed = ul.querySelectorAll('li');
console.log(items.length, fixed.length);
for (let i = 0; i < 3; i += 1) ul.append(document.createElement('li'));
console.log(items.length, fixed.length, ul.children.length);
while (ul.firstChild) ul.firstChild.remove();
console.log(items.length, items[0], Array.from(items).length);
