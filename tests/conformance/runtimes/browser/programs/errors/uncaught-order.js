window.addEventListener('error', (e) => {
    console.log('error event', e.message);
    Promise.resolve().then(() => console.log('micro of the error listener'));
});
setTimeout(() => {
    Promise.resolve().then(() => console.log('micro queued before the throw'));
    throw new Error('from a timer');
}, 0);
setTimeout(() => console.log('next timer'), 0);
throw new SyntaxError('from the script');
