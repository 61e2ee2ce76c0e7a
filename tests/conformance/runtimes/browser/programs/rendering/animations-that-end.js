// element.animate: promises come before events, and both before the callbacks of the frame.
const box = document.body.appendChild(document.createElement('div'));
const fade = box.animate([{ opacity: 1 }, { opacity: 0.25 }], { duration: 300, fill: 'forwards', id: 'fade' });
console.log(fade.playState, fade.id, fade.pending, fade.currentTime, fade.startTime, fade.playbackRate);
console.log(box.getAnimations().length, document.getAnimations()[0] === fade, fade.effect.target === box, fade.timeline === document.timeline);
console.log(JSON.stringify(fade.effect.getTiming()), JSON.stringify(fade.effect.getKeyframes()));
fade.onfinish = (event) => {
  console.log('finish event', event.constructor.name, event.currentTime, fade.playState, getComputedStyle(box).opacity);
  Promise.resolve().then(() => console.log('microtask of the event'));
};
fade.finished.then((animation) => console.log('finished', animation === fade, animation.currentTime));
const still = box.animate({ transform: ['none', 'translateX(10px)'] }, 1e6);
still.pause();
still.ready.then(() => {
  console.log('paused', still.playState, still.currentTime, still.pending);
  still.finished.then(() => console.log('still finished', still.currentTime));
  still.addEventListener('finish', () => console.log('still event'));
  still.finish();
  console.log(still.playState, still.currentTime);
});
const gone = box.animate({ left: [0, '5px'] }, 5000);
gone.finished.catch((error) => console.log(error.name, error.message));
gone.oncancel = () => console.log('cancel event', gone.playState, gone.currentTime);
gone.cancel();
console.log(gone.playState, gone.currentTime);
for (const bad of [() => box.animate({}, { duration: -1 }), () => box.animate({}, { iterations: -1 }), () => box.animate({}, { easing: 'x' }), () => box.animate({}, { fill: 'x' }), () => box.animate(5), () => box.animate()]) {
  try { bad(); console.log('no error'); } catch (error) { console.log(error.name, error.message); }
}
