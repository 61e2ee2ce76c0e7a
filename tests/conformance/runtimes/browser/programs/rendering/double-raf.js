const nextPaint = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
(async () => {
    console.log('waiting');
    const time = await nextPaint();
    console.log(typeof time, time > 0);
    await nextPaint();
    console.log('painted twice');
})();
