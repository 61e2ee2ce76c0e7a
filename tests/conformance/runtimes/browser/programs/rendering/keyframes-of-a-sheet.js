// The keyframes of style sheets as an effect shows them, with those that only the element itself says.
const sheet = document.createElement('style');
sheet.textContent = `
  @keyframes fade { from { opacity: 0 } 40% { opacity: 0.9; animation-timing-function: ease-out } to { opacity: 1 } }
  @keyframes grow { to { width: 50px } }
  @keyframes tint { 50% { color: red } }
  div { width: 20px; color: blue }
  .all { animation: fade 250ms linear, grow 50ms, tint 150ms ease-in-out }`;
document.head.append(sheet);
const box = document.body.appendChild(document.createElement('div'));
box.className = 'all';
for (const animation of box.getAnimations()) {
  console.log(animation.animationName, JSON.stringify(animation.effect.getKeyframes()));
  animation.finished.then(() => console.log('finished', animation.animationName));
}
box.addEventListener('animationend', (event) => console.log('end of', event.animationName));
