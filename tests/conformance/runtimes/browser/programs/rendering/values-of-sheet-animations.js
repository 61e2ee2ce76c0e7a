// What keyframes of a style sheet make of an element: before, at the beginning, behind the end, and where a keyframe says nothing.
const sheet = document.createElement('style');
sheet.textContent = `
  @keyframes appear { from { opacity: 0; transform: translateX(0px) } 50% { opacity: 0.2 } to { opacity: 1; transform: translateX(80px) } }
  @keyframes widen { to { width: 200px } }
  @keyframes tint { 0%, 100% { color: rgb(10, 20, 30) } 50% { color: red } }
  .box { width: 40px; height: 10px; opacity: 0.5; color: rgb(1, 2, 3) }
  .appear { animation: appear 60ms linear 30ms both }
  .widen { animation: widen 50ms ease-in }
  .tint { animation: tint 40ms linear 20ms 1 forwards }`;
document.head.append(sheet);
const boxes = ['appear', 'widen', 'tint'].map((name) => {
  const box = document.createElement('div');
  box.className = 'box';
  document.body.append(box);
  box.addEventListener('animationend', (event) => console.log('end of', event.animationName, read(box)));
  return box;
});
const read = (box) => {
  const style = getComputedStyle(box);
  return `${style.opacity} ${style.width} ${style.color} ${style.transform} ${box.offsetWidth}`;
};
console.log('styled:', boxes.map(read).join(' | '));
boxes[0].classList.add('appear');
boxes[1].classList.add('widen');
boxes[2].classList.add('tint');
console.log('begun:', boxes.map(read).join(' | '));
console.log(boxes.map((box) => box.getAnimations().map((animation) => animation.animationName).join()).join(' '));
setTimeout(() => {
  console.log('over:', boxes.map(read).join(' | '), boxes.map((box) => box.getAnimations().length).join());
  for (const box of boxes) box.className = 'box';
  console.log('taken away:', boxes.map(read).join(' | '));
}, 300);
