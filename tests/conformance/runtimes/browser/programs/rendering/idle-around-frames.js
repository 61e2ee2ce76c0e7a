// When an idle period begins: in a row of frames behind each of them, for what had been asked for until then.
const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

function row(frames, at) {
    return new Promise((resolve) => {
        let count = 0;
        requestAnimationFrame(function step() {
            console.log('frame', ++count);
            if (count < frames) requestAnimationFrame(step);
            else setTimeout(resolve, 40);
            at[count]?.();
        });
    });
}

(async () => {
    await wait(60);
    console.log('a timer between two frames asks');
    await row(4, {
        2: () => setTimeout(() => requestIdleCallback(() => console.log('idle')), 3),
    });
    console.log('a frame asks, and its idle callback again');
    await row(4, {
        2: () => requestIdleCallback(() => {
            console.log('idle');
            requestIdleCallback(() => console.log('idle again'));
        }),
    });
    console.log('a frame asks, and a timer before the next one');
    await row(4, {
        2: () => {
            requestIdleCallback(() => console.log('idle of the frame'));
            setTimeout(() => {
                console.log('timer');
                requestIdleCallback(() => console.log('idle of the timer'));
            }, 5);
        },
    });
    await frame();
    await wait(150);
    console.log('a page at rest asks for both');
    await new Promise((resolve) => {
        requestIdleCallback(() => {
            console.log('idle');
            resolve();
        });
        requestAnimationFrame(() => console.log('frame'));
        setTimeout(() => console.log('timer'), 0);
    });
    console.log('and once more, now that it was told that no frame is expected');
    await wait(150);
    requestAnimationFrame(() => console.log('frame'));
    requestIdleCallback(() => console.log('idle'));
})();
