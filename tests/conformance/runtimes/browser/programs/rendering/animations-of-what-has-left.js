// An element leaves the page while the animation of its sheet runs, or fills: it has none any more, and begins anew when it comes back.
const sheet = document.head.appendChild(document.createElement('style'));
sheet.textContent = '@keyframes fade { to { opacity: 0 } } .fading { animation: fade 40ms linear forwards }';
const box = document.body.appendChild(document.createElement('div'));
for (const type of ['animationstart', 'animationend', 'animationcancel']) box.addEventListener(type, (event) => console.log(type, event.elapsedTime));
box.className = 'fading';
box.addEventListener('animationend', () => {
  const [motion] = box.getAnimations();
  motion.oncancel = () => console.log('cancel');
  box.remove();
  console.log('gone', box.getAnimations().length, motion.playState, getComputedStyle(box).opacity === '');
  setTimeout(() => {
    document.body.append(box);
    console.log('back', box.getAnimations().length, box.getAnimations()[0] === motion);
    box.getAnimations()[0].finished.then(() => console.log('once more', getComputedStyle(box).opacity));
  }, 60);
}, { once: true });
