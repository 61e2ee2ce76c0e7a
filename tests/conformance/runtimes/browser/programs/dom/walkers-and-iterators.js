document.body.innerHTML = '<main><h1>Title</h1><!-- note --><p>Some <b>bold <i>it</i></b> text</p><ul><li class="skip">1</li><li>2<ul><li>2a</li></ul></li></ul></main>';
const main = document.querySelector('main');
const names = [];
const tw = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT);
while (tw.nextNode()) names.push(tw.currentNode.localName);
console.log(names.join(' '));
console.log(tw.previousNode().localName, tw.parentNode().localName, tw.firstChild().localName, tw.lastChild(), tw.nextSibling() && tw.currentNode.localName);
const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, { acceptNode: n => n.data.trim().length > 1 ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP });
let out = [];
for (let n; (n = texts.nextNode());) out.push(n.data);
console.log(out);
const rejecting = document.createTreeWalker(main, NodeFilter.SHOW_ALL, n => n.nodeName === 'UL' ? NodeFilter.FILTER_REJECT : n.nodeName === 'P' ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_ACCEPT);
out = [];
while (rejecting.nextNode()) out.push(rejecting.currentNode.nodeName);
console.log(out.join());
const it = document.createNodeIterator(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT);
out = [];
let n;
while ((n = it.nextNode())) {
  out.push(n.nodeName);
  if (n.nodeName === 'B') n.remove();
}
console.log(out.join());
console.log(it.referenceNode.nodeName, it.pointerBeforeReferenceNode, it.root === main, it.whatToShow, it.filter);
console.log(it.previousNode().nodeName, it.previousNode().nodeName, it.pointerBeforeReferenceNode);
console.log(tw.whatToShow, NodeFilter.SHOW_ALL, tw.root === main, rejecting.filter.name === '', typeof texts.filter.acceptNode);
console.log(document.createTreeWalker(document.body).nextNode().localName);
const bad = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT, () => { throw new RangeError('in filter'); });
try { bad.nextNode(); } catch (e) { console.log(e.name, e.message); }
const again = document.createTreeWalker(main, NodeFilter.SHOW_ELEMENT, function f() { return again.nextNode() ? 1 : 1; });
try { again.nextNode(); } catch (e) { console.log(e.name, e.message); }
tw.currentNode = document.querySelector('li');
console.log(tw.nextSibling().textContent, tw.currentNode.className === '', tw.parentNode().localName);

