requestAnimationFrame(() => {
    console.log('frame');
    Promise.resolve().then(() => console.log('micro in frame'));
    setTimeout(() => console.log('timer from frame'), 0);
});
Promise.resolve().then(() => console.log('micro'));
console.log('main');
