class XHy extends HTMLElement {
  constructor() { super(); console.log('ctor', this.shadowRoot ? 'hydrate ' + this.shadowRoot.innerHTML : 'fresh', this.attachInternals().shadowRoot === this.shadowRoot); if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = '<i>made</i>'; }
  connectedCallback() { console.log('connected', this.id, this.shadowRoot.innerHTML); }
}
customElements.define('x-hy', XHy);
class XAgain extends HTMLElement { constructor() { super(); const r = this.attachShadow({ mode: 'open' }); console.log('again', r.childNodes.length); r.innerHTML = '<b>new</b>'; try { this.attachShadow({ mode: 'open' }); } catch (e) { console.log(e.name, e.message); } } }
customElements.define('x-again', XAgain);
const host = document.createElement('div');
document.body.append(host);
host.setHTMLUnsafe(`<x-hy id=1><template shadowrootmode="open" shadowrootserializable><style>p{color:red}</style><p>In shadow <slot></slot></p></template>Light</x-hy><x-hy id=2></x-hy><x-again><template shadowrootmode=open>old</template></x-again><div id=d><template shadowrootmode="closed" shadowrootdelegatesfocus>c</template></div><ul><template shadowrootmode=open><li>q</li></template></ul><template shadowrootmode=open>top</template><section><template shadowrootmode=open shadowrootserializable shadowrootdelegatesfocus>first<x-hy id=3></x-hy></template><template shadowrootmode=open>second</template><template>plain</template></section><template shadowrootmode=zork>z</template>`);
console.log(host.innerHTML);
const x = host.firstChild;
console.log(x.shadowRoot.mode, x.shadowRoot.serializable, x.shadowRoot.innerHTML, host.querySelector('#d').shadowRoot, host.querySelector('ul').shadowRoot);
console.log(host.getHTML({ serializableShadowRoots: true }));
console.log(host.getHTML({ shadowRoots: [host.querySelector('x-again').shadowRoot] }));
console.log(host.getHTML());
console.log(x.getHTML({ serializableShadowRoots: true }), x.shadowRoot.getHTML());
console.log(getComputedStyle(x.shadowRoot.querySelector('p')).color, x.shadowRoot.querySelector('slot').assignedNodes().length);
const s = document.createElement('div').attachShadow({ mode: 'open' });
s.setHTMLUnsafe('<p><template shadowrootmode=open>in p</template></p>');
console.log(s.innerHTML, s.firstChild.shadowRoot.innerHTML);
const o = document.createElement('div'); o.innerHTML = '<p><template shadowrootmode=open>in p</template></p>'; console.log(o.innerHTML, o.firstChild.shadowRoot);
try { x.setHTMLUnsafe(); } catch (e) { console.log(e.message); }
x.setHTMLUnsafe(null); console.log(x.innerHTML);
console.log(Element.prototype.setHTMLUnsafe.length, Element.prototype.getHTML.length, 'setHTMLUnsafe' in s);
