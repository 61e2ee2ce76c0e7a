document.body.innerHTML = '<div class="track"></div><button class="prev">&lt;</button><button class="next">&gt;</button>';
const track = document.querySelector('.track');
const slides = ['red', 'green', 'blue'].map((c) => { const s = document.createElement('section'); s.style.background = c; s.textContent = c; return s; });
track.append(...slides);
let index = 0;
function go(n) {
  index = (n + slides.length) % slides.length;
  track.style.transform = `translateX(-${index * 100}%)`;
  slides.forEach((s, i) => s.classList.toggle('active', i === index));
  track.dispatchEvent(new CustomEvent('slidechange', { bubbles: true, detail: { index } }));
}
document.addEventListener('slidechange', (e) => console.log('slide', e.detail.index, track.style.transform, document.querySelector('.active').textContent));
document.querySelector('.next').onclick = () => go(index + 1);
document.querySelector('.prev').onclick = () => go(index - 1);
document.querySelector('.next').click();
document.querySelector('.next').click();
document.querySelector('.next').click();
document.querySelector('.prev').click();
console.log(track.outerHTML);
console.log(document.querySelector('button').textContent, document.querySelector('button').innerHTML);
