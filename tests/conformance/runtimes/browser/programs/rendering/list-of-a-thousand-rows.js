// A windowed list: scroll events drive what is rendered.
const ROW = 20, COUNT = 1000, VIEW = 200;
const box = document.createElement('div');
box.style.cssText = `height:${VIEW}px;overflow-y:scroll;position:relative`;
const spacer = document.createElement('div');
spacer.style.height = ROW * COUNT + 'px';
box.append(spacer);
document.body.append(box);
let rendered = new Map();
function render() {
  const first = Math.max(0, Math.floor(box.scrollTop / ROW) - 2);
  const last = Math.min(COUNT, Math.ceil((box.scrollTop + VIEW) / ROW) + 2);
  for (const [i, el] of rendered) if (i < first || i >= last) { el.remove(); rendered.delete(i); }
  let added = 0;
  for (let i = first; i < last; i++) if (!rendered.has(i)) { const r = document.createElement('div'); r.textContent = 'row ' + i; r.style.cssText = `position:absolute;top:${i * ROW}px;height:${ROW}px`; box.append(r); rendered.set(i, r); added++; }
  console.log(`rows ${first}..${last - 1}, +${added}, ${box.children.length - 1} in the tree`);
}
let ticking = false;
box.addEventListener('scroll', () => { if (!ticking) { ticking = true; requestAnimationFrame(() => { ticking = false; render(); }); } });
render();
setTimeout(() => { box.scrollTop = 100; }, 200);
setTimeout(() => { box.scrollTop = 120; box.scrollTop = 4000; }, 400);
setTimeout(() => { box.scrollTo({ top: 1e9 }); console.log('end', box.scrollTop, box.scrollHeight - box.clientHeight); }, 600);
