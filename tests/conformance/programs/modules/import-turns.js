// How many turns of the microtask queue an import takes.
function turns(label, promise) {
    let settled = false;
    let count = 0;
    promise.then(() => { settled = true; }, () => { settled = true; });
    return new Promise((resolve) => {
        (function turn() {
            if (settled) {
                console.log(label, count);
                resolve();
                return;
            }
            count += 1;
            Promise.resolve().then(turn);
        })();
    });
}
(async () => {
    await turns('first', import('node:path'));
    await turns('again', import('path'));
    await turns('missing', import('./missing.mjs'));
    await turns('missing package', import('missing'));
})();
