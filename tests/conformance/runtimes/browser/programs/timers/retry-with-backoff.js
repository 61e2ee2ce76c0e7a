let attempts = 0;
const flaky = async () => {
    attempts += 1;
    if (attempts < 4) throw new Error('attempt ' + attempts + ' failed');
    return 'success at ' + attempts;
};
async function retry(fn, times, delay) {
    try {
        return await fn();
    } catch (error) {
        console.log(error.message, 'waiting', delay);
        if (times === 0) throw error;
        await new Promise((r) => setTimeout(r, delay));
        return retry(fn, times - 1, delay * 2);
    }
}
retry(flaky, 5, 2).then(console.log);
