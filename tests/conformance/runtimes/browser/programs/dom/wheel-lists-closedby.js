// The members of wheel events, and what lists of fields show.
for (const o of [{deltaY:120},{deltaX:3,deltaY:-4.5},{wheelDeltaY:120},{deltaY:5,wheelDeltaY:7,wheelDeltaX:8},{wheelDeltaX:8},{}]) { const w=new WheelEvent('wheel',o); console.log(w.wheelDelta,w.wheelDeltaX,w.wheelDeltaY,w.deltaX,w.deltaY); }
console.log(new WheelEvent('w',{deltaY:1}));
const s=document.createElement('select'); console.log(s.options); s.add(new Option('a')); s.add(new Option('b','B')); console.log(s.options, [s.options], {o:s.options}); s.id='sel'; console.log(s.options.selectedIndex); s.options[1].id='x'; s.options[0].setAttribute('name','nn'); console.log(s.options, s.selectedOptions, s.children); console.dir(s.options);
const f=document.createElement('form'); f.innerHTML='<input name=a><input id=b>'; console.log(f.elements, f, [f.elements]); console.log(document.forms, document.images, document.links, document.scripts);
const t=document.createElement('table'); t.innerHTML='<tr><td>'; console.log(t.rows, t.tBodies, t.rows[0].cells);

// dialog.closedBy
const d=document.body.appendChild(document.createElement('dialog')); console.log(d.closedBy, d.getAttribute('closedby')); for (const v of ['any','none','closerequest','ANY','x','']) { d.setAttribute('closedby',v); console.log(v,d.closedBy); } d.removeAttribute('closedby'); d.showModal(); console.log(d.closedBy); d.close(); d.closedBy='q'; console.log(d.closedBy,d.outerHTML); d.closedBy='any'; d.showModal(); console.log(d.closedBy); d.close(); d.closedBy='none'; d.showModal(); d.requestClose(); console.log(d.open, d.closedBy);
