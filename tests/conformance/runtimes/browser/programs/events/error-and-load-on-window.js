window.addEventListener('resize', () => console.log('resize'));
window.dispatchEvent(new Event('resize'));
window.onerror = function (...args) { console.log('onerror args', args.length, args[0], typeof args[4]); return true; };
window.dispatchEvent(new ErrorEvent('error', { message: 'made up', lineno: 5 }));
window.onmessage = (e) => console.log('onmessage', e.data);
window.dispatchEvent(new MessageEvent('message', { data: 'synthetic' }));
document.addEventListener('visibilitychange', () => console.log('visibilitychange', document.visibilityState));
document.dispatchEvent(new Event('visibilitychange'));
console.log(typeof window.onload, window.onresize);
