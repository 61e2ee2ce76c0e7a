// Where scrollIntoView leaves a list and the page, how what becomes shorter scrolls back, and boxes that are shown as their contents.
document.body.style.margin = '0';
document.body.innerHTML = '<style>.tall { height: 700px } .row { height: 40px } .plain { display: contents; color: teal } #list { height: 100px; overflow: auto; border: 2px solid black } .app { display: flex; width: 300px } .app > div { flex: 1; height: 5px } .app > .side { flex-basis: 60px }</style>' +
  '<div class="tall"></div><div id="list"></div><div class="app"><div class="side"></div><div></div></div><div class="tall"></div>';
const list = document.getElementById('list');
list.innerHTML = '<div class="plain">' + '<div class="row"></div>'.repeat(9) + '</div>';
const rows = list.querySelectorAll('.row');
const show = what => console.log(what, list.scrollTop, scrollY, [1, 4, 8].map(i => rows[i].getBoundingClientRect().top).join());
show('start');
rows[4].scrollIntoView({ block: 'end' });
show('end');
rows[4].scrollIntoView({ block: 'nearest' });
show('nearest, shown');
rows[1].scrollIntoView({ block: 'nearest' });
show('nearest, above');
rows[8].scrollIntoView({ block: 'nearest', inline: 'nearest' });
show('nearest, below');
rows[4].scrollIntoView({ block: 'center' });
show('center');
rows[2].scrollIntoView(false);
show('false');
rows[8].scrollIntoView(true);
show('true');
for (const i of [0, 2, 3, 5, 6, 7]) rows[i].remove();
show('shorter');
const plain = list.firstChild;
console.log(plain.offsetHeight, plain.clientHeight, plain.scrollHeight, plain.offsetParent, plain.getClientRects().length, getComputedStyle(rows[1]).color, getComputedStyle(plain).width);
console.log([...document.querySelectorAll('.app > div')].map(e => e.offsetWidth).join(), getComputedStyle(document.querySelector('.side')).flexBasis);
