requestAnimationFrame((t1) => {
    console.log(typeof t1, t1 <= performance.now());
    requestAnimationFrame((t2) => {
        const difference = t2 - t1;
        console.log(difference > 10, difference < 200);
    });
});
console.log(requestAnimationFrame.length, requestAnimationFrame.name);
