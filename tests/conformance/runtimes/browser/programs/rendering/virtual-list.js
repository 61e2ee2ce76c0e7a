document.body.style.margin = 0;
const ROW = 20, N = 1000;
const box = document.createElement('div'); box.style.cssText = `height: ${ROW * N}px; position: relative`;
document.body.append(box);
function render() {
  const from = Math.floor(scrollY / ROW), to = Math.min(N, from + Math.ceil(innerHeight / ROW));
  box.replaceChildren(...Array.from({ length: to - from }, (_, i) => { const d = document.createElement('div'); d.textContent = 'row ' + (from + i); d.style.cssText = `position: absolute; top: ${(from + i) * ROW}px; height: ${ROW}px`; return d; }));
  console.log('rows', from, 'first', box.firstChild.textContent, box.firstChild.offsetTop);
}
render();
addEventListener('scroll', () => requestAnimationFrame(render));
setTimeout(() => scrollTo(0, 5000), 50);
setTimeout(() => console.log(document.documentElement.scrollHeight, box.offsetHeight, box.children[1].style.top), 150);
