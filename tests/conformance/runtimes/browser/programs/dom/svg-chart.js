const NS = 'http://www.w3.org/2000/svg';
function el(name, attrs, ...kids) {
  const e = document.createElementNS(NS, name);
  for (const [k, v] of Object.entries(attrs)) e.setAttribute(k, v);
  e.append(...kids);
  return e;
}
const data = [3, 7, 2];
const svg = el('svg', { viewBox: '0 0 30 10', width: 300 }, ...data.map((d, i) => el('rect', { x: i * 10, y: 10 - d, width: 8, height: d, class: 'bar', 'data-v': d })));
document.body.append(svg);
svg.addEventListener('click', e => console.log('bar', e.target.dataset.v, e.target.tagName, e.currentTarget.nodeName));
svg.querySelectorAll('.bar')[1].dispatchEvent(new MouseEvent('click', { bubbles: true }));
svg.append(el('text', { x: 1 }, 'Total ' + data.reduce((a, b) => a + b)));
console.log(svg.outerHTML);
console.log(svg.children.length, svg.lastChild.textContent, svg.querySelector('rect:nth-of-type(2)').getAttribute('height'), svg.firstChild.classList.contains('bar'));
document.body.insertAdjacentHTML('beforeend', '<svg class="icon"><use href="#i"></use></svg>');
console.log(document.querySelector('svg.icon use').getAttribute('href'), document.querySelectorAll('svg').length);

