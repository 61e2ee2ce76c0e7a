function countdown(from, every, done) {
    console.log(from);
    if (from === 0) return done();
    setTimeout(countdown, every, from - 1, every, done);
}
countdown(3, 10, () => console.log('lift off'));
console.log('counting');
