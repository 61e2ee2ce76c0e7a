let frame = 0;
let handled = 0;
(function loop() {
    frame += 1;
    if (frame % 2 === 0) { handled += 1; console.log('handled', handled, 'at frame', frame); }
    if (frame < 8) requestAnimationFrame(loop);
})();
console.log('first call is synchronous', frame);
