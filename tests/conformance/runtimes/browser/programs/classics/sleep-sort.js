const sleep = (ms, value) => new Promise((resolve) => setTimeout(resolve, ms, value));
async function sleepSort(numbers) {
    const sorted = [];
    await Promise.all(numbers.map(async (n) => sorted.push(await sleep(n * 30, n))));
    return sorted;
}
sleepSort([4, 1, 3, 2]).then((r) => console.log(r));
(async () => {
    for (const n of [1, 2, 3]) console.log(await sleep(5, `step ${n}`));
})();
