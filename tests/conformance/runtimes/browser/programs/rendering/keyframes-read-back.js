// What getKeyframes and the timing of animations tell: orders of properties, shorthands, missing ends, seconds and their rest.
const sheet = document.head.appendChild(document.createElement('style'));
sheet.textContent = `@keyframes grow { from { opacity: 0; width: 10px } 40% { width: 20px; animation-timing-function: linear } to { opacity: 1; margin: 1px 2px } }
@keyframes tint { 100% { transform: none; color: red } 0% { color: blue; left: 1px } }
.grow { animation: grow 1s steps(3, start) } .tint { animation: tint 1s ease-in }`;
document.body.innerHTML = '<div class="grow"></div><div class="tint"></div><p></p>';
for (const element of document.querySelectorAll('div')) console.log(JSON.stringify(element.getAnimations()[0].effect.getKeyframes()));
const text = document.querySelector('p');
for (const frames of [{ width: '300px' }, { opacity: [0, 1], transform: ['none', 'scale(2)'] }, [{ opacity: 0, offset: 0.2 }, { opacity: 1, easing: 'STEP-END' }],
  [{ margin: '1px', easing: 'ease-in' }, { width: '3px', composite: 'add' }], { opacity: [0, 0.5, 1], easing: ['ease', 'linear'] }, { width: [10, '20px'] }]) {
  const motion = text.animate(frames, 1000);
  console.log(JSON.stringify(motion.effect.getKeyframes()), motion.effect.composite);
  motion.cancel();
}
for (const duration of [50, 70, 100, 130, 570, 1001, 16.7]) {
  const motion = text.animate({ opacity: [0, 1] }, { duration, delay: 20, endDelay: 30, iterations: 3, iterationStart: 0.5, easing: 'ease-in-out' });
  motion.pause();
  motion.currentTime = duration;
  const { activeDuration, endTime, progress, currentIteration } = motion.effect.getComputedTiming();
  console.log(motion.currentTime, motion.effect.getTiming().duration, activeDuration, endTime, progress, currentIteration);
  motion.cancel();
}
for (const easing of ['steps(4, start)', 'step-end', 'steps(1, start)', 'steps(2,jump-none)', 'cubic-bezier(.1,.2,.3,.40)', 'EASE']) {
  const motion = text.animate({ opacity: [0, 1] }, { duration: 100, easing });
  motion.pause();
  motion.currentTime = 55;
  console.log(motion.effect.getTiming().easing, motion.effect.getComputedTiming().progress, getComputedStyle(text).opacity);
  motion.cancel();
}
text.style.transitionTimingFunction = 'steps(5,jump-end), step-start, ease-in';
text.style.transitionDuration = '1s, 200ms';
console.log(text.style.cssText, '|', getComputedStyle(text).transitionTimingFunction, '|', getComputedStyle(text).transitionDuration);
