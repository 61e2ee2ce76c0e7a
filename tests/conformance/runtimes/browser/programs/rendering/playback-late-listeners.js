// Whoever listens to an animation after it was cancelled or finished hears of it by the promise alone.
const box = document.body.appendChild(document.createElement('div'));
const start = () => box.animate([{ opacity: 0 }, { opacity: 1 }], 1000);
const first = start();
first.cancel();
first.oncancel = () => console.log('never: cancel');
first.finished.then(() => console.log('never'), (error) => console.log('rejected?', error.name));
const second = start();
second.oncancel = (event) => console.log('cancel', event.currentTime);
second.finished.catch((error) => console.log('rejected', error.name));
second.cancel();
const third = start();
third.finish();
third.addEventListener('finish', () => console.log('never: finish'));
third.finished.then(() => console.log('finished', third.playState));
const fourth = start();
fourth.onfinish = (event) => console.log('finish', event.currentTime);
fourth.finish();
requestAnimationFrame(() => console.log('frame'));
