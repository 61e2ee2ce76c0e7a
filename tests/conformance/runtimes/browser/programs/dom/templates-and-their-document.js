const tpl = document.createElement('template');
tpl.innerHTML = '<div class="x"><button onclick="console.log(\'clicked\', this.id)" id="b">B</button><img src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" onload="console.log(\'img\', this.isConnected)"><my-el></my-el><script>console.log("script in template", 1)<\/script></div>';
customElements.define('my-el', class extends HTMLElement { constructor() { super(); console.log('ctor', this.ownerDocument === document); } connectedCallback() { console.log('connected'); } adoptedCallback() { console.log('adopted'); } });
console.log(tpl.content.ownerDocument === document, tpl.content.querySelector('my-el').constructor.name, tpl.content.ownerDocument.defaultView);
setTimeout(() => {
  const c = tpl.content.cloneNode(true);
  console.log(c.ownerDocument === document, c.firstChild.ownerDocument === tpl.content.ownerDocument);
  document.body.append(c);
  console.log(document.querySelector('.x').ownerDocument === document);
  b.click();
}, 200);
setTimeout(() => { const i = document.importNode(tpl.content, true); console.log('imported', i.ownerDocument === document); document.body.append(i); }, 700);
setTimeout(() => { const p = new DOMParser().parseFromString('<p id="q" onclick="console.log(\'q\')">t</p>', 'text/html'); document.body.append(p.getElementById('q')); document.getElementById('q').click(); }, 1200);
