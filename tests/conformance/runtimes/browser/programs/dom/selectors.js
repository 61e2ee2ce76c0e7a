document.body.innerHTML = '<div id="app"><ul class="list"><li class="on">1</li><li>2</li><li class="on last">3</li></ul><p title="x">text</p></div>';
const q = (s) => [...document.querySelectorAll(s)].map((e) => e.textContent).join('|');
console.log(q('li'));
console.log(q('.on'));
console.log(q('ul > li.last'));
console.log(q('li:first-child'), q('li:nth-child(2)'), q('li:not(.on)'));
console.log(q('[title]'), q('[title="x"]'), q('li + li'), q('#app p'));
console.log(document.querySelector('.none'), document.getElementById('app').children.length, document.querySelector('li').closest('div').id);
