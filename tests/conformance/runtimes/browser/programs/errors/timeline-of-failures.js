addEventListener('error', (e) => { console.log('E', e.message); e.preventDefault(); });
addEventListener('unhandledrejection', (e) => { console.log('R', e.reason.message); e.preventDefault(); });
addEventListener('rejectionhandled', (e) => console.log('H', e.reason.message));
const late = Promise.reject(new Error('handled late'));
setTimeout(() => { Promise.reject(new Error('from timer')); queueMicrotask(() => { throw new Error('micro of timer'); }); throw new Error('timer itself'); }, 0);
setTimeout(() => late.catch(() => console.log('caught now')), 20);
console.log('script done');
