let last;
let frames = 0;
function step(time) {
    frames += 1;
    console.log('frame', frames, last === undefined || time > last);
    last = time;
    if (frames < 4) requestAnimationFrame(step);
    else console.log('done');
}
requestAnimationFrame(step);
