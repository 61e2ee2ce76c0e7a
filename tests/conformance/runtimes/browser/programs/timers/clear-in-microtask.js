const timer = setTimeout(() => console.log('never'), 0);
Promise.resolve().then(() => { clearTimeout(timer); console.log('cleared in a microtask'); });
const interval = setInterval(() => {
    console.log('interval');
    queueMicrotask(() => clearInterval(interval));
}, 5);
