// Rules in rules, in @media and in @supports: who is chosen, and what counts more.
const style = document.head.appendChild(document.createElement('style'));
style.textContent = `
.card, #never { color: rgb(1, 2, 3);
  & .title { color: green; font-weight: 700 }
  > .body { width: 200px; &.wide { width: 300px } }
  &.hot { color: red; .title & { color: blue } }
  padding-left: 4px;
  @media (min-width: 1px) { padding-top: 9px; .title { padding-top: 3px } }
  @media (max-width: 1px) { padding-top: 99px }
  @supports (display: flex) { margin-top: 6px }
  padding-left: 5px;
}
.card .title { color: purple }
@supports (width: 10px) and (not (width: red)) { .deep { height: 11px } }
@supports (no-such-thing: 1px) or (width: maybe) { .deep { height: 99px } }
.deep { transition: width 40ms linear; width: 10px; .card.hot & { width: 50px } }`;
document.body.innerHTML = '<div class="card"><h2 class="title">t</h2><div class="body"><div class="deep"></div></div></div>';
const [card, title, body, deep] = ['.card', '.title', '.body', '.deep'].map((selector) => document.querySelector(selector));
const of = (element, name) => getComputedStyle(element)[name];
console.log(of(card, 'color'), of(card, 'paddingLeft'), of(card, 'paddingTop'), of(card, 'marginTop'));
console.log(of(title, 'color'), of(title, 'fontWeight'), of(title, 'paddingTop'), body.offsetWidth, of(deep, 'height'), deep.offsetWidth);
deep.addEventListener('transitionend', (event) => console.log(event.type, event.propertyName, deep.offsetWidth));
body.classList.add('wide');
card.classList.add('hot');
console.log(of(card, 'color'), body.offsetWidth, deep.getAnimations().length);
style.sheet.insertRule('.card { .title:not(.x) { color: orange } }', style.sheet.cssRules.length);
console.log(of(title, 'color'), style.sheet.cssRules.length, style.sheet.cssRules[0].style.length);
const shared = new CSSStyleSheet();
shared.replaceSync('section { & > p + p { color: lime } }');
document.adoptedStyleSheets = [shared];
body.innerHTML += '<section><p>1</p><p>2</p></section>';
console.log([...document.querySelectorAll('p')].map((p) => of(p, 'color')).join(' '));
