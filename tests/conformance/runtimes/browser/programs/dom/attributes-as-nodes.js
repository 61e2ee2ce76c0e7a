const a = document.createElement('a');
a.setAttribute('HREF', '/path?q=1#h');
a.setAttribute('data-User-Id', 5);
a.title = 'tip';
console.log(a.outerHTML, a.getAttributeNames().join(), a.attributes.length, a.hasAttributes());
console.log(a.href.replace(/^https?:\/\/[^/]+/, ''), a.getAttribute('href'), a.pathname, a.search, a.hash);
for (const { name, value, specified, ownerElement } of a.attributes) console.log(name, value, specified, ownerElement === a);
console.log(a.attributes.title.value, a.attributes[0].name, a.attributes.getNamedItem('data-user-id').value, a.attributes.nothing);
console.log(a.getAttribute('nope'), a.hasAttribute('title'), a.toggleAttribute('hidden'), a.toggleAttribute('hidden'), a.toggleAttribute('hidden', false));
console.log(JSON.stringify(a.dataset), a.dataset.userId, 'userId' in a.dataset, Object.keys(a.dataset));
a.dataset.fooBarBaz = true;
console.log(a.getAttribute('data-foo-bar-baz'));
try { a.dataset['foo-bar'] = 1; } catch (e) { console.log(e.name, e.message); }
try { a.setAttribute('1x', 1); } catch (e) { console.log(e.name, e.message); }
try { a.setAttribute('x'); } catch (e) { console.log(e.name, e.message); }
const attr = document.createAttribute('rel');
attr.value = 'noopener';
a.setAttributeNode(attr);
console.log(a.rel, a.relList.contains('noopener'), attr.ownerElement === a);
try { document.createElement('b').setAttributeNode(attr); } catch (e) { console.log(e.name, e.message); }
console.log(a.removeAttributeNode(attr) === attr, attr.ownerElement);
const input = document.createElement('input');
input.value = 'prop';
input.setAttribute('value', 'attr');
console.log(input.value, input.defaultValue, input.getAttribute('value'));
input.maxLength = 5; input.required = true; input.type = 'bogus'; input.placeholder = 'p'; input.size = 10;
console.log(input.outerHTML, input.type, input.readOnly);
try { input.maxLength = -2; } catch (e) { console.log(e.name, e.message); }
const label = document.createElement('label');
label.htmlFor = 'x'; label.className = 'c d'; label.lang = 'en'; label.dir = 'RTL'; label.tabIndex = 3; label.draggable = true; label.contentEditable = 'true'; label.spellcheck = false; label.accessKey = 'k';
console.log(label.outerHTML, label.dir, label.isContentEditable, label.tabIndex, label.control);
const img = document.createElement('img');
console.log(img.width, img.alt === '', img.src === '', img.complete, new Image(10, 20).outerHTML);
const btn = document.createElement('button');
console.log(btn.type, btn.disabled, btn.form, btn.value === '');
btn.disabled = 'yes'; btn.hidden = 1;
console.log(btn.outerHTML);
const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
svg.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', '#a');
svg.setAttribute('viewBox', '0 0 1 1');
console.log(svg.outerHTML, svg.getAttributeNS('http://www.w3.org/1999/xlink', 'href'), svg.tagName, svg.namespaceURI);

