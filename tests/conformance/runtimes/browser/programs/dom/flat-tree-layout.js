// Boxes of hosts, of what is in their trees and of what their slots show.
document.body.style.margin = '0';
class MyCard extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>:host { display: block; padding: 10px } .head { height: 20px } .body { padding: 5px; position: relative }
      ::slotted(div) { height: 30px; margin-bottom: 4px }</style><div class="head"></div><div class="body"><slot></slot></div><slot name="f"><footer style="height: 8px"></footer></slot>`;
  }
}
customElements.define('my-card', MyCard);
document.body.innerHTML = '<my-card><div id="a"></div><div id="b"></div></my-card><div id="after" style="height: 10px"></div>';
const card = document.querySelector('my-card');
const $ = id => document.getElementById(id);
const rect = e => { const { left, top, width, height } = e.getBoundingClientRect(); return [left, top, width, height].join(','); };
console.log(rect(card), rect($('a')), rect($('b')), rect($('after')));
console.log($('a').offsetTop, $('a').offsetParent?.tagName, card.shadowRoot.querySelector('.body').offsetTop, card.shadowRoot.querySelector('.body').offsetParent?.tagName, $('b').offsetLeft);
console.log(rect(card.shadowRoot.querySelector('footer')), card.clientHeight, card.scrollHeight);
console.log(rect(card.shadowRoot.querySelector('slot')), card.shadowRoot.querySelector('slot').offsetHeight, getComputedStyle(card.shadowRoot.querySelector('slot')).display);
$('b').remove();
console.log(card.offsetHeight);
const f = document.createElement('p');
f.slot = 'f'; f.style.cssText = 'height: 50px; margin: 0';
card.append(f);
console.log(card.offsetHeight, rect(f), card.shadowRoot.querySelector('footer').offsetHeight, JSON.stringify(getComputedStyle(card.shadowRoot.querySelector('footer')).height));
new ResizeObserver(es => console.log('ro', es.map(e => e.target.localName + e.contentRect.height).join(' '))).observe(card);
setTimeout(() => { $('a').style.height = '60px'; console.log(card.offsetHeight); }, 50);
const flex = document.createElement('div');
flex.innerHTML = '<div class="x"></div><div class="y"></div>';
flex.attachShadow({ mode: 'open' }).innerHTML = '<style>:host { display: flex; width: 300px } ::slotted(.x) { flex: 1; height: 10px } ::slotted(.y) { width: 100px; height: 10px } nav { width: 50px; height: 5px }</style><nav></nav><slot></slot>';
document.body.append(flex);
console.log(rect(flex), [...flex.children].map(rect).join(' '), rect(flex.shadowRoot.querySelector('nav')));
