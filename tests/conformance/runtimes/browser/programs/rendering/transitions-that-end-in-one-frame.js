// Of several elements whose transitions end in one frame, the one that was made first is told first.
document.body.innerHTML = '<div id="list"><p id="a">A</p><p id="b">B</p><p id="c">C</p></div>';
const list = document.getElementById('list');
for (const item of list.children) {
  item.style.transition = 'opacity 60ms';
  item.addEventListener('transitionstart', event => console.log('start', event.target.id));
  item.addEventListener('transitionend', event => console.log('end', event.target.id));
}
list.append(list.firstElementChild);
requestAnimationFrame(() => requestAnimationFrame(() => { for (const item of list.children) item.style.opacity = 0.5; }));
