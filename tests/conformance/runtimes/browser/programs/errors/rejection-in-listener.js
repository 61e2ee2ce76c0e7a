window.addEventListener('unhandledrejection', (e) => {
    console.log('unhandledrejection:', e.reason instanceof Error ? e.reason.message : e.reason);
    if (e.reason === 'first') Promise.reject('second, from the handler');
    e.preventDefault();
});
document.body.addEventListener('custom', () => Promise.reject('first'));
document.body.dispatchEvent(new Event('custom'));
console.log('dispatched');
