window.addEventListener('error', (event) => {
    console.log(event.type, event.message, event.lineno, event.error && event.error.name, event instanceof ErrorEvent, event.cancelable);
});
setTimeout(() => {
    throw new RangeError('too far');
}, 0);
setTimeout(() => { throw 'a string'; }, 5);
setTimeout(() => { throw null; }, 10);
setTimeout(() => reportError(new Error('reported')), 15);
