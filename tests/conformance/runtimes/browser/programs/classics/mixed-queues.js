console.log('script start');
setTimeout(function () { console.log('setTimeout'); }, 0);
Promise.resolve()
    .then(function () { console.log('promise1'); })
    .then(function () { console.log('promise2'); });
requestAnimationFrame(function () { console.log('animation frame'); });
console.log('script end');
setTimeout(function () { console.log('late'); }, 200);
