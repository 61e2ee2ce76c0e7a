// What comes when in a frame: scroll events, animation frames, sizes, intersections.
document.body.style.margin = '0';
document.body.innerHTML = '<div id="outer" style="width: 200px; height: 100px"><div id="inner" style="width: 50%; height: 40px"></div></div><div id="tall" style="height: 3000px"></div><div id="end" style="height: 10px"></div>';
const sizes = (entries) => entries.map((entry) => `${entry.target.id} ${entry.contentRect.width}x${entry.contentRect.height}`).join(', ');
const first = new ResizeObserver((entries) => {
  console.log('first', sizes(entries), entries[0].borderBoxSize[0].inlineSize);
  Promise.resolve().then(() => console.log('microtask of the first'));
});
const second = new ResizeObserver((entries) => console.log('second', sizes(entries)));
first.observe(outer);
first.observe(inner);
second.observe(inner);
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) console.log('seen', entry.target.id, entry.isIntersecting, entry.intersectionRatio, entry.boundingClientRect.top, entry.rootBounds.width);
}, { threshold: [0, 0.5, 1], rootMargin: '0px 0px 10px 0px' });
seen.observe(inner);
seen.observe(end);
console.log(seen.thresholds, seen.rootMargin);
requestAnimationFrame(() => console.log('frame'));
setTimeout(() => {
  console.log('--');
  outer.style.width = '300px';
  requestAnimationFrame(() => {
    console.log('frame after the change');
    requestAnimationFrame(() => console.log('next frame'));
  });
}, 200);
setTimeout(() => {
  console.log('--');
  window.addEventListener('scroll', (event) => console.log('scroll', event.target === document, scrollY));
  scrollTo(0, 10000);
  console.log('at', scrollY, document.documentElement.scrollTop, inner.getBoundingClientRect().top);
  requestAnimationFrame(() => console.log('frame after scrolling'));
}, 400);
setTimeout(() => {
  console.log('--');
  second.disconnect();
  outer.remove();
  seen.disconnect();
}, 600);
