let n = 0;
window.onerror = (message) => { n += 1; console.log('handler', n, message); return n % 2 === 1; };
window.addEventListener('error', (e) => console.log('listener sees prevented:', e.defaultPrevented));
setTimeout(() => { throw new Error('first'); }, 0);
setTimeout(() => { throw new Error('second'); }, 5);
setTimeout(() => { window.onerror = null; throw new Error('third'); }, 10);
setTimeout(() => console.log('alive'), 15);
