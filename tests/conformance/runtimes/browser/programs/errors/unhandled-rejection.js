window.addEventListener('unhandledrejection', (event) => {
    console.log('unhandled', event.reason.message);
    event.preventDefault();
});
setTimeout(() => console.log('timer'), 0);
Promise.reject(new Error('one'));
Promise.reject(new Error('two')).catch((e) => console.log('caught', e.message));
(async () => { throw new Error('three'); })();
console.log('main');
