const task = async (name, ms) => {
    console.log('start', name);
    await new Promise((r) => setTimeout(r, ms));
    console.log('end', name);
    return name;
};
(async () => {
    const one = await task('a', 20);
    const two = await task('b', 5);
    console.log('sequential', one + two);
    const both = await Promise.all([task('c', 40), task('d', 5)]);
    console.log('parallel', both.join(''));
    const reduced = await ['e', 'f'].reduce(async (acc, n) => (await acc) + (await task(n, 1)), Promise.resolve(''));
    console.log('reduced', reduced);
})();
