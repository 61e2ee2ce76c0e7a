// Names of elements beyond ASCII, void elements of old, fields in the markup of a select, what is hidden until it is found.
for (const n of ['é', 'DIV', 'É', 'x-É', 'straße', 'ǅ']) { const e = document.createElement(n); console.log(e.nodeName, e.tagName, e.localName, e.outerHTML); }
const t = document.createElement('template'); t.innerHTML = '<dÉv></dÉv>'; console.log(t.innerHTML, t.content.firstChild.nodeName);
const hidden = document.createElement('div'); hidden.hidden = 'until-found'; hidden.innerHTML = '<p>hi</p>';
document.body.append(hidden);
console.log(hidden.hidden, hidden.getAttribute('hidden'), hidden.outerHTML);
console.log(hidden.checkVisibility(), hidden.firstChild.checkVisibility(), getComputedStyle(hidden).contentVisibility, getComputedStyle(hidden).display);
console.log(hidden.firstChild.checkVisibility({contentVisibilityAuto:true}));
hidden.hidden = true; console.log(hidden.hidden, hidden.checkVisibility(), hidden.firstChild.checkVisibility());
hidden.hidden = false; console.log(hidden.hidden, hidden.checkVisibility(), hidden.firstChild.checkVisibility());
hidden.setAttribute('hidden', 'UNTIL-FOUND'); console.log(hidden.hidden, hidden.checkVisibility(), hidden.firstChild.checkVisibility());
const place = document.createElement('div');
place.innerHTML = '<table><form><tr><td><input name=a></td></tr></form></table>'; console.log(place.innerHTML, place.querySelector('input').form, place.querySelector('form').elements.length);
place.innerHTML = '<table><tr><form id=f><td><input name=b></td></form></tr></table>'; console.log(place.innerHTML, place.querySelector('input').form);
place.innerHTML = '<table><tbody><form><input type=hidden name=h><input name=x></tbody></table>'; console.log(place.innerHTML);
const s = document.createElement('select'); s.innerHTML = '<option>1<input><option>2<textarea></textarea><div>x</div>'; console.log(s.innerHTML, s.options.length);
s.innerHTML = '<input><option>a'; console.log(s.innerHTML);
place.innerHTML = '<select><option>1<input name=q>after'; console.log(place.innerHTML);
place.innerHTML = '<select><option>1</option><keygen><hr><option>2<select><b>after'; console.log(place.innerHTML);
try { place.outerHTML = Symbol('x'); } catch (e) { console.log(e.message); }
for (const k of ['key', 'length', 'clear']) localStorage.setItem(k, k);
console.log(delete localStorage.key, localStorage.getItem('key'), typeof localStorage.key, localStorage.length); localStorage.clear();
