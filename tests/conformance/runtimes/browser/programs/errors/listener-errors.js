window.addEventListener('error', (e) => { console.log('error event:', e.error.message); e.preventDefault(); });
const target = document.createElement('div');
target.addEventListener('x', () => { throw new Error('first listener'); });
target.addEventListener('x', () => console.log('second listener still runs'));
console.log('returns', target.dispatchEvent(new Event('x')));
setTimeout(() => { throw new Error('timer'); }, 0);
setTimeout(() => console.log('next timer'), 0);
queueMicrotask(() => { throw new Error('microtask'); });
