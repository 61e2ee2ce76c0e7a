// Animations in a shadow tree use its keyframes, and tell nobody outside of it; a host moves by the sheet of its tree.
const host = document.body.appendChild(document.createElement('div'));
const root = host.attachShadow({ mode: 'open' });
root.innerHTML = `<style>
@keyframes fade { from { opacity: 0 } to { opacity: 1 } }
.a { animation: fade 50ms }
:host { transition: opacity 40ms; display: block }
:host(.off) { opacity: 0 }
</style><p class="a">x</p>`;
root.addEventListener('animationstart', e => console.log('root', e.type, e.animationName, e.target.className, e.composed));
host.addEventListener('animationend', e => console.log('host sees', e.type));
console.log(getComputedStyle(root.querySelector('p')).animationName, root.getAnimations().length, document.getAnimations().length);
root.addEventListener('animationend', e => {
  console.log('root', e.type);
  setTimeout(() => {
    host.classList.add('off');
    console.log(host.getAnimations().length, host.getAnimations()[0].transitionProperty);
  }, 20);
});
host.addEventListener('transitionend', e => {
  console.log('host', e.type, e.propertyName, e.composed);
  const light = document.createElement('style');
  light.textContent = '@keyframes fade { from { margin-left: 0 } to { margin-left: 5px } } .c { animation: fade 20ms }';
  document.head.append(light);
  const c = document.body.appendChild(document.createElement('div'));
  c.className = 'c';
  c.onanimationend = event => console.log('light', event.animationName);
  console.log(c.getAnimations().length, Object.keys(c.getAnimations()[0].effect.getKeyframes()[0]).at(-1));
});
