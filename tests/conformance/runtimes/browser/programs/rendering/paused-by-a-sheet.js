// A sheet starts an animation paused and lets it go on by a class; one that is over begins again when the sheet makes it longer.
const sheet = document.head.appendChild(document.createElement('style'));
sheet.textContent = '@keyframes slide { to { width: 300px } } .box { width: 100px; animation: slide 60ms linear 2 } .still { animation-play-state: paused }';
document.body.innerHTML = '<div class="box still"></div>';
const box = document.body.firstChild;
for (const type of ['animationstart', 'animationiteration', 'animationend', 'animationcancel'])
  box.addEventListener(type, (event) => console.log(type, event.elapsedTime));
console.log(box.getAnimations()[0].playState, box.getAnimations()[0].pending, box.offsetWidth);
setTimeout(() => {
  console.log('still', box.offsetWidth, box.getAnimations()[0].currentTime);
  box.classList.remove('still');
  console.log(box.getAnimations()[0].playState);
}, 100);
setTimeout(() => {
  console.log('over', box.getAnimations().length, box.offsetWidth);
  box.style.animationIterationCount = 'infinite';
  box.style.animationPlayState = 'paused';
  console.log('longer', box.getAnimations()[0].playState);
}, 500);
setTimeout(() => {
  box.style.animation = '';
  console.log('as before', box.getAnimations().length);
}, 600);
