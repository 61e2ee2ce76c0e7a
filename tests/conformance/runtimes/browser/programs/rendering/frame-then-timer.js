requestAnimationFrame(() => {
    console.log('frame 1');
    setTimeout(() => console.log('timer set in frame 1'), 0);
    requestAnimationFrame(() => {
        console.log('frame 2');
    });
});
