const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
async function* numbers() {
    for (let i = 0; i < 3; i += 1) {
        await sleep(5);
        yield i;
    }
}
(async () => {
    for await (const n of numbers()) console.log('got', n);
    console.log('finished');
})();
(async () => {
    for await (const word of ['x', Promise.resolve('y')]) console.log(word);
})();
console.log('sync');
