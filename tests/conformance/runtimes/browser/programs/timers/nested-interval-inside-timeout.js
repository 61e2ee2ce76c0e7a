setTimeout(() => {
    console.log('outer timeout');
    let n = 0;
    const id = setInterval(() => {
        n += 1;
        console.log('inner interval', n);
        setTimeout(() => console.log('leaf', n), 0);
        if (n === 2) clearInterval(id);
    }, 20);
}, 10);
console.log('start');
