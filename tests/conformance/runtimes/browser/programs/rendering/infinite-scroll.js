document.body.style.margin = '0';
const list = document.createElement('div');
const sentinel = document.createElement('div');
sentinel.style.height = '1px';
document.body.append(list, sentinel);
let page = 0;
function load() {
  page++;
  for (let i = 0; i < 5; i++) {
    const item = document.createElement('div');
    item.style.height = '60px';
    item.className = 'item';
    list.append(item);
  }
  console.log('loaded page', page, list.children.length);
}
const io = new IntersectionObserver(([entry]) => {
  console.log('sentinel', entry.isIntersecting, Math.round(entry.boundingClientRect.top));
  if (entry.isIntersecting && page < 3) load();
});
io.observe(sentinel);
setTimeout(() => { window.scrollTo(0, document.documentElement.scrollHeight); console.log('scrolled', window.scrollY); }, 300);
