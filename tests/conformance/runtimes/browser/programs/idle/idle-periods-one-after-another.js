// What an idle callback asks for waits for the next idle period.
const pieces = ['first', 'second', 'third', 'fourth'];
setTimeout(() => {
  requestIdleCallback(function work() {
    console.log('piece', pieces.shift());
    if (pieces.length > 0) requestIdleCallback(work);
    else console.log('all pieces');
  });
  setTimeout(() => console.log('0 ms'), 0);
  setTimeout(() => console.log('20 ms'), 20);
  setTimeout(() => console.log('95 ms'), 95);
  setTimeout(() => console.log('400 ms'), 400);
}, 300);
setTimeout(() => {
  requestIdleCallback(() => {
    console.log('idle 1');
    requestIdleCallback(() => console.log('asked for by idle 1'));
    setTimeout(() => console.log('timeout of idle 1'), 0);
    Promise.resolve().then(() => console.log('microtask of idle 1'));
  });
  requestIdleCallback(() => console.log('idle 2'));
  setTimeout(() => console.log('25 ms'), 25);
}, 1000);
setTimeout(() => {
  requestIdleCallback(() => {
    console.log('idle 3');
    requestIdleCallback(() => console.log('asked for by idle 3'));
    requestAnimationFrame(() => console.log('frame of idle 3'));
  });
}, 1500);
