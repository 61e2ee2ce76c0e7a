const html = new DOMParser().parseFromString('<!doctype html><title>Hi &amp; bye</title><p class=x>one<p>two<br><img src=a.png alt="q&quot;">', 'text/html');
console.log(html.title, html.body.children.length, html.documentElement.outerHTML);
console.log(html.doctype.name, html.compatMode, html.contentType, html.defaultView, html.location);
const xml = new DOMParser().parseFromString('<?xml version="1.0"?><catalog><book id="1"><title>XML &lt;1&gt;</title></book><book id="2"/></catalog>', 'application/xml');
console.log(xml.documentElement.nodeName, xml.querySelectorAll('book').length, xml.querySelector('title').textContent, xml.contentType);
console.log(xml.querySelector('book').getAttribute('id'), xml.getElementsByTagName('book')[1].childNodes.length);
console.log(new XMLSerializer().serializeToString(xml));
const bad = new DOMParser().parseFromString('<a><b></a>', 'text/xml');
console.log(bad.querySelector('parsererror') !== null);
const div = document.createElement('div');
div.innerHTML = '<br><input disabled value="a&b">text &lt; more';
console.log(div.outerHTML);
console.log(new XMLSerializer().serializeToString(div));
const frag = document.createDocumentFragment();
frag.append('a < b', document.createComment('hey'), document.createElement('hr'));
console.log(new XMLSerializer().serializeToString(frag));
try { new DOMParser().parseFromString('x', 'text/plain'); } catch (e) { console.log(e.name + ': ' + e.message); }
const doc = document.implementation.createHTMLDocument('New');
doc.body.innerHTML = '<script>console.log("never")</script><b>ok</b>';
console.log(doc.title, doc.body.textContent, doc.documentElement.outerHTML);
const moved = document.adoptNode(doc.body.querySelector('b'));
console.log(moved.ownerDocument === document, doc.body.innerHTML);
const imported = document.importNode(html.querySelector('p'), true);
console.log(imported.outerHTML, imported.isConnected, imported.ownerDocument === document);

