let ticks = 0;
const id = setInterval(() => {
    ticks += 1;
    console.log('tick', ticks);
    setTimeout(() => console.log('timeout of tick'), 0);
    if (ticks === 3) clearInterval(id);
}, 0);
