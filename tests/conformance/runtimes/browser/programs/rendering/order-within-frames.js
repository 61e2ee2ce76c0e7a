const log = [];
let frames = 0;
requestAnimationFrame(function first() {
    frames += 1;
    log.push('first' + frames);
    if (frames < 3) requestAnimationFrame(first);
});
requestAnimationFrame(function second() {
    log.push('second' + frames);
    if (frames < 3) requestAnimationFrame(second);
    else console.log(log.join(' '));
});
