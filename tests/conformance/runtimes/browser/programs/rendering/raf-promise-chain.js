const frame = () => new Promise(requestAnimationFrame);
(async () => {
    const times = [];
    for (let i = 0; i < 3; i += 1) times.push(await frame());
    console.log(times.length, times.every((t, i) => i === 0 || t > times[i - 1]));
    await Promise.all([frame(), frame()]).then(([a, b]) => console.log('same frame', a === b));
})();
frame().then(() => console.log('other')).then(() => console.log('other micro'));
