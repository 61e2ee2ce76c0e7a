class B extends HTMLButtonElement { constructor(){super(); this.addEventListener('click',()=>console.log('clicked', this.type));} static observedAttributes=['disabled']; attributeChangedCallback(n,o,v){console.log(n,o,v);} }
const early=document.createElement('button',{is:'b-b'}); console.log(early instanceof B, early.outerHTML);
document.body.append(early);
customElements.define('b-b', B, {extends:'button'});
console.log(early instanceof B, early.matches(':defined'));
early.click(); early.disabled=true;
const n=new B(); console.log(n.outerHTML, n.localName, n.tagName, n.constructor.name); n.click();
const c=n.cloneNode(); console.log(c instanceof B, c.outerHTML);
class S extends HTMLElement { connectedCallback(){ console.log('section', this.localName); } }
customElements.define('s-s', S, {extends:'section'});
document.body.append(document.createElement('section',{is:'s-s'}));
console.log(document.createElement('s-s') instanceof S);
try { new (class extends HTMLButtonElement{})(); } catch(e){console.log(e.message);}
try { new HTMLButtonElement(); } catch(e){console.log(e.message);}
try { customElements.define('x-y', class extends HTMLElement{}, {extends:'foo-bar'}); } catch(e){console.log(e.name,e.message);}
try { customElements.define('x-z', class extends HTMLElement{}, {extends:'blah'}); } catch(e){console.log(e.name,e.message);}
class I extends HTMLInputElement {}; customElements.define('i-i', I, {extends:'input'}); const i=new I(); i.value='v'; console.log(i.value, i.type);
class U extends HTMLUListElement { connectedCallback(){ console.log('ul', this.children.length); } } customElements.define('u-u', U, {extends:'ul'});
document.body.insertAdjacentHTML('beforeend','<ul is="u-u"><li>1</ul>'); console.log(document.querySelector('[is]').innerHTML);
class W extends HTMLDivElement {}; customElements.define('w-w', W); try { new W(); } catch(e){console.log(e.message);} 
try { document.createElement('w-w'); } catch(e) {console.log(e.message);} 
class Wrong extends HTMLDivElement {}
customElements.define('wr-ong', Wrong, { extends: 'button' });
try { new Wrong(); } catch (e) { console.log(e.message); }
class Late extends HTMLElement { constructor() { super(); console.log('constructed'); } connectedCallback() { console.log('connected'); } }
customElements.define('la-te', Late);
const fragment = document.createRange().createContextualFragment('<la-te></la-te>');
console.log('fragment made');
document.body.append(fragment);
