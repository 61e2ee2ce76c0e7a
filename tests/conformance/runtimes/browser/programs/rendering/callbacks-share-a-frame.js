const times = [];
for (let i = 0; i < 3; i += 1) {
    requestAnimationFrame((time) => {
        times.push(time);
        console.log('callback', i);
        queueMicrotask(() => console.log('micro', i));
    });
}
setTimeout(() => console.log('same time', times.length, times.every((t) => t === times[0])), 100);
