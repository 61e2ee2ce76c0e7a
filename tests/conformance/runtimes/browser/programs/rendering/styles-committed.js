// Animations over each other: what is covered is removed, styles are committed, values are added to what is below, ends that are missing are filled in.
const box = document.body.appendChild(document.createElement('div'));
box.style.width = '100px';
const first = box.animate({ width: '50px' }, { duration: 40, fill: 'forwards' });
const second = box.animate({ width: '60px' }, { duration: 40, fill: 'forwards' });
for (const [name, motion] of [['first', first], ['second', second]]) {
  motion.onfinish = () => console.log(name, 'finish', motion.replaceState);
  motion.onremove = (event) => console.log(name, 'remove', event.currentTime, motion.replaceState, motion.playState);
  motion.finished.then(() => console.log(name, 'finished', motion.replaceState, box.getAnimations().length));
}
console.log('begin', getComputedStyle(box).width);
setTimeout(() => {
  second.cancel();
  console.log('one', getComputedStyle(box).width, first.replaceState);
  first.persist();
  console.log('persisted', getComputedStyle(box).width, first.replaceState);
  first.commitStyles();
  first.cancel();
  console.log(box.getAttribute('style'), box.offsetWidth);
  const mixed = box.animate([{ opacity: 0.2, transform: 'translateX(10px)', color: 'red', marginLeft: '1em' }, { opacity: 0.8, transform: 'translateX(30px)', color: 'blue', marginLeft: '3em' }], { duration: 100, fill: 'both' });
  mixed.pause();
  mixed.currentTime = 50;
  mixed.commitStyles();
  console.log(box.style.cssText);
  mixed.cancel();
  box.removeAttribute('style');
  const lower = box.animate({ marginLeft: '100px' }, 100);
  lower.pause();
  lower.currentTime = 25;
  const upper = box.animate({ marginLeft: ['20px', '40px'] }, { duration: 100, composite: 'add' });
  upper.pause();
  upper.currentTime = 50;
  console.log(getComputedStyle(box).marginLeft);
  const word = box.animate({ width: ['auto', '300px'] }, 100);
  word.pause();
  word.currentTime = 60;
  console.log(box.offsetWidth);
  const lost = document.createElement('p').animate({ width: '1px' }, 1);
  try { lost.commitStyles(); } catch (error) { console.log(error.name, error.message); }
  lower.finished.catch((error) => console.log(error.name, error.stack));
  lower.cancel();
}, 300);
