const el = document.createElement('article');
el.dataset.userId = 5;
el.dataset['fooBarBaz'] = 'q';
el.setAttribute('data-x-y', 'z');
console.log(el.outerHTML, { ...el.dataset }, Object.keys(el.dataset), 'xY' in el.dataset, el.dataset.nope);
try { el.dataset['a-b'] = 1; } catch (e) { console.log(e.name, e.message); }
delete el.dataset.userId;
console.log(el.attributes.length, [...el.attributes].map((a) => `${a.name}=${a.value}`).join(';'), el.getAttributeNames());
new MutationObserver((rs) => rs.forEach((r) => console.log(r.attributeName, r.oldValue, '->', r.target.getAttribute(r.attributeName)))).observe(el, { attributes: true, attributeFilter: ['data-state', 'class'], attributeOldValue: true });
el.dataset.state = 'loading';
el.dataset.state = 'done';
el.dataset.other = 'ignored';
el.className = 'a b';
el.classList.remove('a');
console.log(el.classList, el.classList.value, String(el.classList), el.classList.length, [...el.classList]);
console.log(el.dataset, el.attributes, el.hasAttribute('data-state'));
