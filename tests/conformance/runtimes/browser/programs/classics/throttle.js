function throttle(fn, ms) {
    let blocked = false;
    return function (...args) {
        if (blocked) return;
        blocked = true;
        fn.apply(this, args);
        setTimeout(() => { blocked = false; }, ms);
    };
}
const shout = throttle((word) => console.log(word), 50);
shout('one');
shout('two');
setTimeout(() => shout('three'), 20);
setTimeout(() => shout('four'), 120);
