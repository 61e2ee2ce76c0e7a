async function risky(n) {
    try {
        console.log('try', n);
        if (n === 1) throw new Error('one');
        await null;
        if (n === 2) throw new Error('two');
        return 'ok ' + n;
    } catch (e) {
        console.log('catch', e.message);
        return 'recovered ' + n;
    } finally {
        console.log('finally', n);
    }
}
Promise.all([risky(0), risky(1), risky(2)]).then((r) => console.log(r.join(' | ')));
console.log('started');
