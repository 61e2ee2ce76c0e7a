// What a listener of scrolling asks for comes in the same frame, before observers.
document.body.style.margin = '0';
const tall = document.createElement('div');
tall.style.height = '3000px';
const end = document.createElement('div');
end.style.height = '1px';
document.body.append(tall, end);
const watcher = new IntersectionObserver(([entry]) => console.log('intersecting', entry.isIntersecting));
watcher.observe(end);
let waiting = false;
document.addEventListener('scroll', () => {
  console.log('scroll');
  if (waiting) return;
  waiting = true;
  requestAnimationFrame(() => {
    waiting = false;
    console.log('callback of the scroll');
    requestAnimationFrame(() => console.log('callback of the next frame'));
  });
});
setTimeout(() => {
  scrollTo(0, 2500);
  console.log('scrolled');
}, 100);
