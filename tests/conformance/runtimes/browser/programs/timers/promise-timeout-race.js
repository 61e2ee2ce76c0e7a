const timeout = (ms) => new Promise((_, reject) => setTimeout(() => reject(new Error(`timeout after ${ms}`)), ms));
const work = (ms) => new Promise((resolve) => setTimeout(() => resolve(`work of ${ms}`), ms));
(async () => {
    for (const ms of [10, 100]) {
        try {
            console.log(await Promise.race([work(ms), timeout(50)]));
        } catch (error) {
            console.log(error.message);
        }
    }
})();
