// What the words of a handler in markup mean.
const t = f => { try { const v = f(); console.log(String(f).slice(6,130), '=>', v === null ? 'null' : typeof v === 'object' ? JSON.stringify(v) : JSON.stringify(v) ?? String(v)); } catch (e) { console.log(String(f).slice(6, 110), '!!', e.name + ': ' + e.message); } };
window.count = 0; const local = 'lex';
document.body.innerHTML = `<form id=fm><input name=age value=42><button type=button id=h1 onclick="value = 'set'; console.log(value, this.value, age.value, elements.length, local, count++)">x</button></form>
<p id=h2 onclick="textContent = 'changed'; classList.add('k'); console.log(id, className, tagName)"></p>
<p id=h3 onclick="remove(); console.log(isConnected)"></p><p id=h4 onclick="const id = 'own'; console.log(id)"></p><p id=h6 onclick="console.log('id', /id/.test('id'))"></p><p id=h7 onclick="var z = 1; w = 2; console.log(typeof z, window.w)"></p><p id=h8 onclick="title = 'T'; console.log(document.title, getAttribute('title'), body === document.body)"></p><p id=h9 onclick="for (const name of ['a']) console.log(name); style.color = 'red'; console.log(outerHTML.length > 10)"></p><p id=h10 onclick="event.preventDefault(); arguments[0] === event && console.log('same', arguments.length)"></p><p id=h12 onclick="return false;"></p><p id=h13 onclick='console.log("q", nodeName); throw new Error("in handler")'></p><img id=h14 onerror="console.log('img error', this.id, typeof event)"><p id=h15 onclick="setTimeout(() => console.log('later', id), 0)"></p>`;
window.addEventListener('error', e => { console.log('window error', e.message); e.preventDefault(); });
for (let i = 1; i <= 13; i++) { try { document.getElementById('h' + i)?.click(); } catch (e) { console.log('threw', e.message); } }
h15.click();
t(() => h1.onclick.toString()); t(() => h2.onclick.name + h2.onclick.length); t(() => w); 
h14.src = '/none.png';
document.body.setAttribute('onload', 'console.log("body onload", this === window)');
document.body.setAttribute('onclick', 'console.log("body click", this === document.body)'); h2.click();
t(() => window.onload === document.body.onload); t(() => typeof document.body.onclick);
t(() => { const b = document.createElement('button'); b.setAttribute('onclick', 'console.log("detached", parentNode)'); b.click(); }); t(() => { const b = document.createElement('button'); b.setAttribute('onfoo', 'x'); return b.onfoo; }); t(() => { const b = document.createElement('button'); b.setAttribute('onclick', ''); return typeof b.onclick; });
