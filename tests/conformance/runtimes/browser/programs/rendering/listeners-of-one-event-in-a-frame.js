// Events that the page itself sends in a frame: a microtask of one listener runs before the next listener.
const both = (target, type) => {
  for (const name of ['first', 'second']) {
    target.addEventListener(type, () => {
      console.log(`${type}: ${name}`);
      Promise.resolve().then(() => console.log(`${type}: promise of the ${name}`));
    });
  }
};
document.body.innerHTML = '<div id="scroller" style="width:50px;height:50px;overflow:auto"><div style="height:500px"></div></div>';
const scroller = document.getElementById('scroller');
both(scroller, 'scroll');
const animation = scroller.animate([{ opacity: 0 }, { opacity: 1 }], 40);
both(animation, 'finish');
animation.finished.then(() => console.log('finished'));
setTimeout(() => {
  scroller.scrollTop = 30;
  requestAnimationFrame(() => console.log('frame'));
}, 200);
setTimeout(() => {
  const signal = AbortSignal.timeout(20);
  both(signal, 'abort');
  AbortSignal.any([signal]).addEventListener('abort', () => console.log('abort of another'));
}, 400);
