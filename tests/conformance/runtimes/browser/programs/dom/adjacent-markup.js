const box = document.createElement('div');
box.id = 'box';
box.innerHTML = 'mid';
document.body.append(box);
box.insertAdjacentHTML('beforebegin', '<p>bb</p>');
box.insertAdjacentHTML('afterbegin', '<i>ab</i>');
box.insertAdjacentHTML('beforeend', '<b>be</b><!-- c -->');
box.insertAdjacentHTML('afterend', '<p>ae</p>tail');
console.log(document.body.innerHTML.replace(/<script.*?<\/script>/s, ''));
console.log(box.insertAdjacentElement('afterbegin', document.createElement('hr')).localName);
console.log(box.insertAdjacentText('beforeend', '<not html>'));
console.log(box.outerHTML);
box.outerHTML = '<section>replaced</section><aside></aside>';
console.log(box.isConnected, box.parentNode, document.querySelector('section').nextSibling.localName);
const free = document.createElement('div');
for (const f of [() => free.insertAdjacentHTML('beforebegin', 'x'), () => free.insertAdjacentHTML('middle', 'x'), () => { free.outerHTML = 'y'; }, () => free.insertAdjacentElement('afterend', document.createElement('p')), () => document.documentElement.outerHTML = '', () => free.insertAdjacentElement('beforeend', 'str')]) {
  try { console.log('returned', String(f())); } catch (e) { console.log(e.name + ': ' + e.message); }
}
free.innerHTML = null;
console.log(JSON.stringify(free.innerHTML));
free.innerHTML = undefined;
console.log(JSON.stringify(free.innerHTML));
free.textContent = null;
console.log(free.childNodes.length);
free.textContent = undefined;
console.log(JSON.stringify(free.textContent));
free.innerText = 'a\nb';
console.log(free.innerHTML);
free.innerHTML = '<table><tr><td>x</table><p>un<p>closed<ul><li>a<li>b</ul>&nbsp;&copy;&#65;&unknown;&lt';
console.log(free.innerHTML);
free.innerHTML = '<div title=\'a"b<c>&amp;\' data-x=1 hidden>"q" &amp; \u00a0</div>';
console.log(free.innerHTML, free.firstChild.title);

