function fadeOut(node, ms) {
  return new Promise(resolve => {
    node.style.transition = `opacity ${ms}ms`;
    requestAnimationFrame(() => requestAnimationFrame(() => { node.style.opacity = 0; }));
    node.addEventListener('transitionend', () => { node.remove(); resolve(node); }, { once: true });
  });
}
const list = document.body.appendChild(document.createElement('div'));
list.innerHTML = '<p>a</p><p>b</p>';
console.log('start', list.children.length);
fadeOut(list.firstChild, 60).then(n => { console.log('removed', n.textContent, list.children.length, n.isConnected); return fadeOut(list.firstChild, 30); }).then(() => console.log('all gone', list.innerHTML === ''));

