// Lazy loading with an IntersectionObserver
document.body.style.margin = '0';
const spacer = document.createElement('div');
spacer.style.height = '3000px';
const first = document.createElement('img');
first.id = 'first';
first.width = 100;
first.height = 50;
first.style.display = 'block';
const target = document.createElement('div');
target.id = 'target';
target.style.height = '50px';
document.body.append(first, spacer, target);

const io = new IntersectionObserver((entries, observer) => {
  entries.forEach((e) => {
    console.log(e.target.id, e.isIntersecting, e.intersectionRatio);
    if (e.isIntersecting) observer.unobserve(e.target);
  });
}, { threshold: 0 });
io.observe(first);
io.observe(target);
console.log(io.root, io.rootMargin, io.thresholds);
setTimeout(() => io.disconnect(), 300);
