const style = document.createElement('style');
style.textContent = '.small { width: 100px; height: 20px } .large { width: 300px; height: 20px }';
document.head.append(style);
const el = document.createElement('div');
el.className = 'small';
document.body.append(el);
const ro = new ResizeObserver(([entry]) => {
  console.log('resized to', entry.contentRect.width);
  if (entry.contentRect.width === 300) ro.disconnect();
});
ro.observe(el);
new MutationObserver((list) => console.log('mutated', list.map((m) => m.attributeName + ':' + m.oldValue).join())).observe(el, { attributes: true, attributeOldValue: true });
setTimeout(() => {
  console.log('switch');
  el.className = 'large';
  requestAnimationFrame(() => console.log('frame'));
}, 100);
