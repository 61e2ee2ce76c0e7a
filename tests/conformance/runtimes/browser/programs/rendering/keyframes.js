const style = document.createElement('style');
style.textContent = '@keyframes pulse { from { transform: scale(1); } to { transform: scale(1.2); } } .pulse { animation: pulse 100ms linear 3; }';
document.head.append(style);
const box = document.createElement('div');
box.textContent = 'box';
document.body.append(box);
for (const t of ['animationstart', 'animationiteration', 'animationend', 'animationcancel']) {
  box.addEventListener(t, (e) => console.log(t, e.animationName, e.elapsedTime.toFixed(1)));
}
box.onanimationend = () => {
  box.classList.remove('pulse');
  console.log('class removed', box.className === '');
};
setTimeout(() => { box.classList.add('pulse'); console.log('class added'); }, 50);
