let ready = false;
let polls = 0;
const waitFor = (check, every) => new Promise((resolve) => {
    const timer = setInterval(() => {
        polls += 1;
        if (!check()) return;
        clearInterval(timer);
        resolve(polls);
    }, every);
});
waitFor(() => ready, 20).then((n) => console.log('ready', n >= 3));
setTimeout(() => { ready = true; console.log('set ready'); }, 70);
console.log('polling');
