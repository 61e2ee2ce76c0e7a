// Animations of a sheet: what an element's own style says of one part, and in which order several elements tell.
const sheet = document.createElement('style');
sheet.textContent = '@keyframes grow { from { opacity: 0 } to { opacity: 1 } } @keyframes fall { from { opacity: 1 } to { opacity: 0 } } .on { animation: grow 60ms }';
document.head.append(sheet);
const boxes = ['a', 'b', 'c', 'd'].map((id) => {
  const box = document.createElement('div');
  box.id = id;
  return box;
});
const [a, b, c, d] = boxes;
document.body.append(d, b, a, c);
for (const box of [c, a, d, b]) box.className = 'on';
const before = boxes.map((box) => box.getAnimations()[0]);
a.style.animationName = 'none';
b.style.animationDuration = '250ms';
c.style.animationName = 'fall';
console.log(a.getAnimations().length, before[0].playState);
console.log(b.getAnimations()[0] === before[1], before[1].effect.getTiming().duration);
console.log(c.getAnimations()[0] === before[2], c.getAnimations()[0].animationName, before[2].playState);
for (const type of ['animationstart', 'animationend', 'animationcancel']) {
  document.body.addEventListener(type, (event) => console.log(type, event.target.id, event.animationName, event.elapsedTime));
}
const back = d.animate({ opacity: [0, 1] }, 1000);
back.playbackRate = -1;
back.finish();
console.log(back.currentTime, 1 / back.currentTime);
const pen = new PointerEvent('pointerdown', { pressure: 0.5, tiltX: 10, twist: 3 });
console.log(pen.tiltX, pen.tiltY, pen.twist, pen.tangentialPressure);
