document.head.insertAdjacentHTML('beforeend', `<style>
@keyframes slide { 0% { left: 0 } 100% { left: 100px } }
.moving { position: relative; animation-name: slide; animation-duration: 1s; }
</style>`);
const el = document.createElement('div');
document.body.appendChild(el);
el.addEventListener('animationstart', () => console.log('start'));
el.addEventListener('animationend', () => console.log('never end'));
el.addEventListener('animationcancel', (e) => console.log('cancel', e.elapsedTime > 0 && e.elapsedTime < 1));
requestAnimationFrame(() => {
  el.className = 'moving';
  console.log('moving');
});
setTimeout(() => { el.style.display = 'none'; console.log('hidden'); }, 300);
setTimeout(() => console.log('done'), 500);
