// The nonce of an element as its property and as its attribute.
const s = document.createElement('script'); console.log(s.nonce === '', s.getAttribute('nonce')); s.nonce = 'abc'; console.log(s.nonce, s.getAttribute('nonce'), s.outerHTML);
s.setAttribute('nonce', 'xyz'); console.log(s.nonce, s.outerHTML); const d = document.createElement('div'); d.nonce = 'q'; console.log(d.nonce, d.outerHTML); d.setAttribute('nonce', 'w'); document.body.append(d); console.log(d.nonce, d.getAttribute('nonce'), d.cloneNode().nonce);
document.body.insertAdjacentHTML('beforeend', '<p nonce="in">x</p>'); const p = document.querySelector('p'); console.log(p.nonce, p.getAttribute('nonce'), p.hasAttribute('nonce')); p.removeAttribute('nonce'); console.log(JSON.stringify(p.nonce));
