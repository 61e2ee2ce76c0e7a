let count = 0;
const timer = setInterval(() => {
    count += 1;
    console.log('interval', count);
    Promise.resolve().then(() => console.log('micro', count));
    if (count === 4) clearInterval(timer);
}, 10);
