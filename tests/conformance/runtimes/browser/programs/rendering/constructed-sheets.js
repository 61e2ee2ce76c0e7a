const sheet = new CSSStyleSheet();
sheet.replaceSync('p { color: green } .big { font-size: 32px }');
document.adoptedStyleSheets = [sheet];
document.body.innerHTML = '<p class="big">x</p>';
const p = document.querySelector('p');
console.log(getComputedStyle(p).color, getComputedStyle(p).fontSize);
sheet.insertRule('p { color: blue }', sheet.cssRules.length);
console.log(getComputedStyle(p).color, document.adoptedStyleSheets.length);
const extra = new CSSStyleSheet();
document.adoptedStyleSheets.push(extra);
extra.replace('.big { color: rgb(9, 9, 9) }').then((s) => {
  console.log('replaced', s === extra, getComputedStyle(p).color);
  document.adoptedStyleSheets = [];
  console.log(getComputedStyle(p).color);
});
console.log('sync', getComputedStyle(p).color);
sheet.cssRules[0].style.color = 'rgb(50, 60, 70)';
console.log(sheet.cssRules[0].cssText, sheet.cssRules[0].selectorText, sheet.cssRules[0].style.length);
