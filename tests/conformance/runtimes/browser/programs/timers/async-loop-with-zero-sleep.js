const pause = () => new Promise((resolve) => setTimeout(resolve));
async function loop(name, times) {
    for (let i = 1; i <= times; i += 1) {
        console.log(name, i);
        await pause();
    }
    console.log(name, 'done');
}
loop('x', 3);
loop('y', 2);
Promise.resolve().then(() => console.log('micro'));
