// What fails while an error is told of is no event; the console says it after the error.
let count = 0;
window.addEventListener('error', event => {
  console.log('told', ++count, event.message);
  if (count < 3) throw new Error('in listener ' + count);
});
window.addEventListener('error', event => console.log('second listener', event.message));
window.addEventListener('unhandledrejection', event => { console.log('rejection', event.reason.message); throw new TypeError('in its listener'); });
setTimeout(() => { throw new Error('first'); }, 0);
setTimeout(() => { Promise.reject(new Error('rejected')); }, 30);
setTimeout(() => { reportError(new Error('reported')); console.log('end'); }, 60);
