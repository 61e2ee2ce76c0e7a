function countdown(from, every, done) {
  let left = from;
  (function tick() {
    if (left === 0) return done('lift-off');
    console.log('T minus', left--);
    setTimeout(tick, every);
  })();
}
countdown(3, 5, console.log);
console.log('counting');
