// Names with prefixes that are not valid, and prefixes that XMLSerializer makes up.
const E=f=>{try{console.log(f())}catch(e){console.log(e.name+': '+e.message)}};
for (const [ns,n] of [[null,'a b'],['u','a:b:c'],['u',':a'],['u','a:'],['u','a:b c'],['u','1:a'],['u','a:1'],[null,''],['u','a<b'],['u','a>b'],['u','a/b'],['u','a\tb'],['u','é'],['u','-a'],['u','.a'],['u','a.b'],['u','a=b'],['u','a:b'],['','a'],['u','_'],['u','a"b'],['u','::'],['u',' a'],['u','a\0']]) { E(()=>document.createElementNS(ns,n).nodeName+JSON.stringify(n)); E(()=>{const d=document.createElement('i'); d.setAttributeNS(ns,n,'v'); return d.outerHTML;}); E(()=>document.implementation.createDocument(ns,n,null).documentElement?.nodeName); E(()=>document.createAttributeNS(ns,n).name);}
E(()=>document.createProcessingInstruction('a','x?>y')); E(()=>document.createCDATASection('x').data); E(()=>document.implementation.createDocument(null,'r').createCDATASection(']]>').data);
const ser=n=>new XMLSerializer().serializeToString(n);
const m=(ns,n,...as)=>{const e=document.createElementNS(ns,n); for (const [a,b,c] of as) e.setAttributeNS(a,b,c); return e;};
console.log(ser(m('urn:x','Mixed',['urn:q','q','1'])), ser(m(null,'e',['urn:q','q','1'],['urn:r','r','2'],['urn:q','s','3'],['urn:q','p:z','4'])));
const x=m('urn:x','p:a',['http://www.w3.org/2000/xmlns/','xmlns:p','urn:x']); x.append(m('urn:y','p:b'), m('urn:x','c'), m('urn:x','p:d',['urn:y','p:k','v']), m(null,'n')); console.log(ser(x));
const y=m('urn:x','a',['http://www.w3.org/2000/xmlns/','xmlns','urn:x']); y.append(m('urn:x','b'),m('urn:z','c'),m(null,'d'),m('http://www.w3.org/1999/xhtml','p')); console.log(ser(y));
console.log(ser(m('urn:x','a',['http://www.w3.org/XML/1998/namespace','xml:lang','de'],['http://www.w3.org/1999/xlink','xlink:href','#'],['http://www.w3.org/1999/xlink','href','#2'])));
