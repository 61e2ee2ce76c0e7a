// Namespaces stand before other attributes; the prefix xml; mistakes in namespaces.
const s = new XMLSerializer();
const d = document.implementation.createDocument('http://www.w3.org/XML/1998/namespace', 'xml:root');
console.log(d.documentElement.nodeName, s.serializeToString(d));
const e = document.createElementNS('http://a', 'p:x'); e.setAttributeNS('http://b', 'q:y', '1'); e.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'en'); e.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'space', 'preserve');
console.log(s.serializeToString(e), e.outerHTML);
const h = document.createElement('div'); h.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'de'); console.log(h.outerHTML, s.serializeToString(h));
for (const a of [['http://x','xml:a'],['http://www.w3.org/XML/1998/namespace','y:a'],[null,'xml:a'],['http://x','xmlns'],['http://www.w3.org/2000/xmlns/','a']]) try { const n = document.createElementNS(...a); console.log(a.join(), n.nodeName, n.prefix); } catch (e) { console.log(a.join(), e.name, e.message); }
console.log(new DOMParser().parseFromString('<a xml:lang="x" xmlns:xml="http://www.w3.org/XML/1998/namespace"/>', 'text/xml').documentElement.outerHTML);
console.log(new DOMParser().parseFromString('<a xmlns:xml="http://other"/>', 'text/xml').documentElement.outerHTML);
const p = (s, t = 'text/xml') => console.log(new XMLSerializer().serializeToString(new DOMParser().parseFromString(s, t)));
p('<a b="1" xmlns:q="z" c="2" xmlns="y"/>'); p('<a xmlns:xml="http://other"/>'); p('<a>'); p('<a xmlns:xmlns="http://other"/>'); p('<a b="1" xmlns:q="z" q:c="2"><q:d xmlns="k"/></a>'); p('<a xmlns:q=""/>');
