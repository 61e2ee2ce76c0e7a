requestAnimationFrame(async () => {
    console.log('A');
    await null;
    console.log('A after await');
    await null;
    console.log('A after second await');
});
requestAnimationFrame(() => console.log('B'));
requestAnimationFrame(() => {
    console.log('C');
    Promise.resolve().then(() => console.log('C micro')).then(() => requestAnimationFrame(() => console.log('next frame')));
});
