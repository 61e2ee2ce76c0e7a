window.addEventListener('error', (event) => console.log('heard', event.message));
requestAnimationFrame(() => {
    Promise.resolve().then(() => console.log('micro after the error'));
    throw new Error('in a frame');
});
requestAnimationFrame(() => console.log('next callback of the frame'));
