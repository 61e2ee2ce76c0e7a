document.body.innerHTML = '<i>1</i><i>2</i><i>3</i>';
for (const el of document.body.children) console.log(el.textContent);
for (const [index, node] of document.querySelectorAll('i').entries()) console.log(index, node.nodeName);
console.log([...document.body.childNodes].length, Array.from(document.querySelectorAll('i'), (e) => +e.textContent * 2).join());
console.log(document.body.children instanceof HTMLCollection, document.querySelectorAll('i') instanceof NodeList, 1 in document.body.children);
console.log(Object.keys(document.querySelectorAll('i')).join(), document.body.children.item(1).textContent, document.body.children[9]);
