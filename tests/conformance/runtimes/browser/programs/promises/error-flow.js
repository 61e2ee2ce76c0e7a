Promise.reject(new Error('x'))
    .then(() => console.log('skipped'))
    .catch((e) => { console.log('caught', e.message); return 'recovered'; })
    .then((v) => console.log(v))
    .finally(() => console.log('finally'))
    .then(() => { throw new TypeError('again'); })
    .then(() => console.log('skipped'), (e) => console.log('second argument', e.name))
    .then(() => Promise.reject('plain'))
    .catch(console.log);
(async () => {
    try {
        await Promise.all([Promise.resolve(1), Promise.reject(new Error('all failed'))]);
    } catch ({ message }) {
        console.log(message);
    } finally {
        console.log('async finally');
    }
})();
