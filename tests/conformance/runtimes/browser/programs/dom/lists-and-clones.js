const ul = document.createElement('ul');
for (const x of ['a', 'b', 'c']) { const li = document.createElement('li'); li.textContent = x; li.dataset.userId = x + 1; li.className = 'item ' + x; ul.appendChild(li); }
document.body.append(ul, 'text', document.createElement('hr'));
console.log(ul.outerHTML);
console.log(document.querySelectorAll('li.item').length, document.querySelector('li.b').dataset.userId, document.querySelector('[data-user-id="c1"]').textContent);
console.log(ul.children.length, ul.firstElementChild.nextElementSibling.textContent, ul.lastChild.previousSibling.classList.contains('b'));
ul.firstChild.classList.add('x', 'y'); ul.firstChild.classList.remove('item'); console.log(ul.firstChild.className, ul.firstChild.classList.toggle('x'), ul.firstChild.classList.length);
ul.insertBefore(document.createElement('li'), ul.children[1]).innerHTML = '<b>bold</b> &amp; <i>it</i>';
console.log(ul.innerHTML);
console.log(ul.children[1].textContent, ul.children[1].childNodes.length);
ul.removeChild(ul.firstChild); ul.lastElementChild.remove(); ul.replaceChild(document.createTextNode('T'), ul.firstChild);
console.log(ul.innerHTML, ul.parentNode === document.body, ul.contains(ul.firstChild), ul.closest('body') === document.body, ul.matches('body > ul'));
const clone = ul.cloneNode(true); console.log(clone.isEqualNode(ul), clone === ul, clone.isConnected);
console.log(document.body.childElementCount, document.title, document.readyState, document.documentElement.tagName);
try { ul.removeChild(document.body); } catch (e) { console.log(e.name, e.message); }
try { document.querySelector('!!'); } catch (e) { console.log(e.name, e.message); }
