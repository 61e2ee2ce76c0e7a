document.body.innerHTML = '<div id="scroller" style="height:100px;overflow:auto"><div style="height:500px"></div><div id="t" style="height:20px"></div></div><div id="r" style="width:50px;height:50px"></div>';
const io = new IntersectionObserver((entries) => {
  for (const e of entries) console.log('io', e.target.id, e.isIntersecting, e.intersectionRatio, e.boundingClientRect.height);
}, { root: scroller, threshold: [0, 1] });
io.observe(t);
const ro = new ResizeObserver((entries) => {
  for (const e of entries) console.log('ro', e.target.id, e.contentRect.width, e.contentRect.height, e.borderBoxSize[0].inlineSize);
});
ro.observe(r);
requestAnimationFrame(() => console.log('frame 1'));
setTimeout(() => { r.style.width = '80px'; r.style.padding = '5px'; console.log('resized'); }, 100);
setTimeout(() => { scroller.scrollTop = 500; console.log('scrolled', scroller.scrollTop, scroller.scrollHeight, scroller.clientHeight); }, 200);
scroller.addEventListener('scroll', () => console.log('scroll event', scroller.scrollTop));
setTimeout(() => { ro.disconnect(); io.disconnect(); r.remove(); console.log('rootMargin', io.rootMargin, io.thresholds, io.root === scroller); }, 300);
