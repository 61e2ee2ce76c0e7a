const Promise = require('bluebird');

const read = (name, callback) => setTimeout(() => (name ? callback(null, `content of ${name}`) : callback(new Error('no name'))), 3);

async function main() {
    console.log(await Promise.resolve(1), await Promise.delay(5, 'delayed'));
    console.log(await Promise.map([30, 10, 20], (n) => Promise.delay(n).then(() => { console.log('mapped', n); return n * n; }), { concurrency: 2 }));
    console.log(await Promise.reduce([1, 2, 3], (sum, n) => sum + n, 10), await Promise.props({ a: 1, b: Promise.delay(2, 'b') }));
    console.log(await Promise.some([Promise.delay(60, 9), Promise.delay(10, 1), Promise.delay(30, 3)], 2));
    console.log(await Promise.any([Promise.reject(new Error('no')), Promise.delay(2, 'any')]));
    console.log(await Promise.join(Promise.delay(10, 'x'), Promise.delay(2, 'y'), (x, y) => `${x}${y}`));
    await Promise.delay(50).timeout(4, 'too late').catch(Promise.TimeoutError, (error) => console.log('timeout', error.message));
    await Promise.try(() => { throw new RangeError('tried'); }).catch(RangeError, (error) => console.log('try', error.message));
    const readAsync = Promise.promisify(read);
    console.log(await readAsync('poem'));
    await readAsync('').catch((error) => console.log(error.name, error.isOperational, error.message));
    const api = Promise.promisifyAll({ value: 7, get(callback) { callback(null, this.value); } });
    console.log(Object.keys(api), await api.getAsync());
    console.log(await Promise.coroutine(function* () {
        const first = yield Promise.delay(1, 'c1');
        return first + (yield Promise.delay(1, 'c2'));
    })());
    console.log(await Promise.resolve([1, 2, 3]).filter((n) => n !== 2).tap((list) => console.log('tap', list)).get(1));
    await Promise.resolve('spread me').then((text) => text.split(' ')).spread((a, b) => console.log('spread', a, b)).finally(() => console.log('finally'));
    console.log(await Promise.using(Promise.resolve({ open: true }).disposer(() => console.log('disposed')), (resource) => resource.open));
    console.log(await Promise.mapSeries([1, 2], (n) => Promise.delay(2, n * 2)), await Promise.each([1, 2], (n) => console.log('each', n)));
    const settled = await Promise.all([Promise.resolve(1).reflect(), Promise.reject(new Error('r')).reflect()]);
    console.log(settled[0].value(), settled[1].isRejected(), settled[1].reason().message);
    const pending = Promise.delay(5);
    console.log(pending.isPending(), Promise.resolve(3).value(), typeof Promise.version, pending instanceof Promise);
    await new Promise((resolve) => Promise.resolve('node').asCallback((error, value) => { console.log(error, value); resolve(); }));
}
main();
