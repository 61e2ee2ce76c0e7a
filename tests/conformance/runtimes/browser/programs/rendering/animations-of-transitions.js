// getAnimations() tells of transitions and of animations of style sheets, too.
document.head.insertAdjacentHTML('beforeend', '<style>@keyframes pulse { from { opacity: 0.2 } to { opacity: 1 } } .pulse { animation: pulse 50ms 2 }</style>');
function make(css) {
  const box = document.createElement('div');
  box.style.cssText = 'width: 10px; height: 10px; opacity: 1; ' + css;
  document.body.append(box);
  for (const type of ['transitionrun', 'transitionstart', 'transitionend', 'transitioncancel', 'animationstart', 'animationend', 'animationcancel']) {
    box.addEventListener(type, event => console.log(' ', type, event.propertyName ?? event.animationName));
  }
  void box.offsetWidth;
  return box;
}
const steps = [
  function ends() {
    const box = make('transition: opacity 50ms');
    box.style.opacity = 0;
    const [animation] = box.getAnimations();
    console.log(String(animation), animation instanceof CSSTransition, animation.transitionProperty, animation.playState, animation.pending, animation.startTime, animation.currentTime);
    console.log(JSON.stringify(animation.effect.getKeyframes()), JSON.stringify(animation.effect.getTiming()), animation === box.getAnimations()[0]);
    animation.ready.then(() => console.log('ready', animation.playState));
    animation.finished.then(() => console.log('finished', animation.playState, animation.currentTime, box.getAnimations().length));
    animation.onfinish = event => console.log('onfinish', event.currentTime);
  },
  function isCancelled() {
    const box = make('transition: width 100ms');
    box.style.width = '50px';
    const [animation] = box.getAnimations();
    animation.finished.catch(error => console.log('rejected', error.name));
    animation.oncancel = () => console.log('oncancel');
    setTimeout(() => { animation.cancel(); console.log('cancelled', getComputedStyle(box).width, animation.playState); }, 60);
  },
  function isFinishedEarly() {
    const box = make('transition: width 1000ms');
    box.style.width = '50px';
    const [animation] = box.getAnimations();
    animation.finished.then(() => console.log('finished'));
    setTimeout(() => { animation.finish(); console.log('finish()', getComputedStyle(box).width, animation.playState); }, 60);
  },
  function ofSheets() {
    const box = make('');
    box.className = 'pulse';
    const [animation] = box.getAnimations();
    console.log(String(animation), animation.animationName, animation.playState, JSON.stringify(animation.effect.getTiming()));
    animation.finished.then(() => console.log('finished'));
    animation.onfinish = () => console.log('onfinish');
  },
  function inOrder() {
    const box = make('transition: width 100ms');
    box.className = 'pulse';
    box.animate([{ opacity: 0 }, { opacity: 1 }], 100);
    box.style.width = '50px';
    console.log(box.getAnimations().map(animation => animation.constructor.name).join());
  },
  function beforeItBegan() {
    const box = make('transition: width 100ms');
    box.style.width = '50px';
    void box.offsetWidth;
    box.style.display = 'none';
    void box.offsetWidth;
    console.log(box.getAnimations().length);
  },
  function all() {
    const box = make('transition: opacity 50ms, width 30ms');
    box.style.opacity = 0.5;
    box.style.width = '50px';
    Promise.all(box.getAnimations().map(animation => animation.finished)).then(list => console.log('all', list.map(each => each.transitionProperty).join()));
  },
];
steps.forEach((step, index) => setTimeout(() => { console.log('--', step.name); step(); }, 300 * index));
