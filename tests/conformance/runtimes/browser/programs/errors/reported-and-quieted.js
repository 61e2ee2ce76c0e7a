window.addEventListener('error', (e) => {
  console.log(e.type, e.message, e.lineno, e.colno, e.error instanceof Error, e.cancelable, e.bubbles, e.constructor.name);
  if (e.message.includes('quiet')) e.preventDefault();
});
setTimeout(() => { throw new Error('quiet one'); });
setTimeout(() => { throw new RangeError('loud one'); }, 5);
queueMicrotask(() => { throw new Error('quiet microtask'); });
reportError(new Error('quiet reported'));
reportError('plain value');
console.log('script end');
