// An animation that is paused halfway, and one that is turned round: what is seen of it, and of its rate.
const box = document.createElement('div');
document.body.append(box);
(async () => {
  const animation = box.animate([{ opacity: 0 }, { opacity: 1 }], 50);
  await animation.finished;
  animation.reverse();
  console.log('reverse', animation.playbackRate, animation.playState, animation.pending);
  await animation.ready;
  console.log('ready', animation.playbackRate);
  await animation.finished;
  animation.pause();
  await animation.ready;
  for (const time of [10, 25, 49]) {
    animation.currentTime = time;
    console.log(time, getComputedStyle(box).opacity, animation.playState);
  }
  animation.cancel();
  console.log(getComputedStyle(box).opacity);
  const eased = box.animate({ opacity: [1, 0.5] }, { duration: 1000, easing: 'ease-in-out', delay: 100 });
  eased.pause();
  eased.currentTime = 350;
  console.log(getComputedStyle(box).opacity);
  const running = box.animate({ opacity: [0.2, 0.4] }, 1000);
  setTimeout(() => { const opacity = Number(getComputedStyle(box).opacity); console.log(opacity > 0.2, opacity < 0.4); running.cancel(); eased.cancel(); }, 100);
})();
