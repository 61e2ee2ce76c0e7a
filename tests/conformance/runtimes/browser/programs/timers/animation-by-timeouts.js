const easing = (t) => t * t;
let step = 0;
const steps = 4;
(function next() {
    console.log(step, easing(step / steps));
    step += 1;
    if (step <= steps) setTimeout(next, 16);
    else Promise.resolve('finished').then(console.log);
})();
console.log('returned to the loop');
