const el = document.createElement('div');
el.style.width = '120px';
el.style.height = '30px';
document.body.append(el);
const ro = new ResizeObserver((entries) => {
  for (const entry of entries) {
    const { width, height } = entry.contentRect;
    console.log('resized to', width, height, entry.target === el);
  }
});
ro.observe(el);
requestAnimationFrame(() => {
  console.log('raf before observer');
});
setTimeout(() => {
  el.style.width = '200px';
  console.log('changed width');
}, 100);
setTimeout(() => {
  ro.disconnect();
  el.style.width = '10px';
}, 200);
console.log('observing');
