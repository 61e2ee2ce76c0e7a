requestIdleCallback((deadline) => {
    console.log('idle', deadline.didTimeout, typeof deadline.timeRemaining());
});
Promise.resolve().then(() => console.log('micro'));
setTimeout(() => console.log('timeout'), 0);
console.log('main');
