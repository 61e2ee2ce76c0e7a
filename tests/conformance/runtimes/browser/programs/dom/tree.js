const list = document.createElement('ul');
for (const word of ['one', 'two', 'three']) {
    const item = document.createElement('li');
    item.textContent = word;
    item.className = 'item';
    list.appendChild(item);
}
console.log(list.children.length, list.firstChild.textContent, list.lastElementChild.textContent);
list.insertBefore(list.lastChild, list.firstChild);
console.log(list.textContent, list.innerHTML);
list.removeChild(list.children[1]);
console.log([...list.querySelectorAll('.item')].map((e) => e.textContent).join());
list.querySelector('li').remove();
console.log(list.outerHTML, list.isConnected, document.body.contains(list));
