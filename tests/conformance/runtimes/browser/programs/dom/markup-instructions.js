// Processing instructions of markup, which Chromium keeps.
const h=document.createElement("div");
for (const s of ['<?x?>','<?x-y a=b?>','<?X y?>','<?1?>','<?x/?>','<?x??>','<?x a?b?>','<?x  a ?>','<?xml-stylesheet href=a?>','<?XML a?>','<?xmlx a?>','<?_a b?>','<?é b?>','<?a:b c?>','<?a.b c?>','<?a>x','<?a >x','<?a\n\tb>x','<?a b ? >x','<?a b','<?a?','<?a b?','<??>','<?-?>','<?a"b c?>','<?a b&amp;?>','<?a\0b c?>', '<?a b??>','<?aéb c?>','<?a1 c?>','<?a= c?>','<?a!b c?>','<?a$b?>','<?a?b?>','<?xml?>','<?xml','<table><?x y?><tr><?z w?>']) { h.innerHTML=s; const c=h.firstChild; console.log(JSON.stringify(s), c&&c.nodeType, c&&c.nodeName, c&&JSON.stringify(c.data), JSON.stringify(h.innerHTML)); }
const pi=document.createProcessingInstruction('t','d d'); h.replaceChildren(pi); console.log(h.innerHTML, new XMLSerializer().serializeToString(h));
const d=new DOMParser().parseFromString('<?a b?><!doctype html><?c d?><html><?e f?><head><?g h?></head><?i j?><body><?k l?></body><?m n?></html><?o p?>','text/html');
console.log([...d.childNodes].map(n=>n.nodeName+n.nodeType), d.documentElement.outerHTML);
const e=new DOMParser().parseFromString('<?xml version="1.0"?><!-- a --><html><p>x','text/html');
console.log([...e.childNodes].map(n=>n.nodeName+n.nodeType), e.documentElement.outerHTML);
h.innerHTML='<svg><?a b?></svg>'; console.log(h.innerHTML);
