const async = require('async');

const later = (value, delay, callback) => setTimeout(() => callback(null, value), delay);

async function main() {
    console.log('parallel', await async.parallel([
        (callback) => later('one', 60, callback),
        (callback) => later('two', 10, callback),
        (callback) => later('three', 30, callback),
    ]));
    console.log('series', await async.series({ first: (callback) => later(1, 5, callback), second: (callback) => later(2, 1, callback) }));
    console.log('waterfall', await async.waterfall([
        (callback) => callback(null, 2),
        (value, callback) => later(value * 10, 2, callback),
        (value, callback) => later(value + 1, 2, callback),
    ]));
    console.log('mapLimit', await async.mapLimit([50, 10, 90, 20], 2, (item, callback) => {
        console.log('start', item);
        later(item * item, item, callback);
    }));
    const queue = async.queue((task, callback) => {
        console.log('task', task.name);
        setTimeout(callback, task.time);
    }, 2);
    queue.push([{ name: 'a', time: 10 }, { name: 'b', time: 30 }, { name: 'c', time: 50 }], (error) => console.log('done', error));
    queue.unshift({ name: 'urgent', time: 5 });
    await queue.drain();
    console.log('drained');
    await async.retry({ times: 3, interval: 2 }, (callback) => {
        console.log('try');
        later(null, 1, () => callback(new Error('again')));
    }).catch((error) => console.log('retry', error.message));
    console.log('auto', await async.auto({
        data: (callback) => later('data', 40, callback),
        folder: (callback) => later('folder', 20, callback),
        write: ['data', 'folder', (results, callback) => callback(null, `${results.folder}/${results.data}`)],
    }));
    await async.eachOfSeries({ x: 1, y: 2 }, async (value, key) => {
        console.log('each', key, value);
    });
    console.log(await async.filter([1, 2, 3], async (n) => n !== 2), await async.reduce([1, 2, 3], 0, async (sum, n) => sum + n));
    async.parallel([(callback) => callback(new Error('first')), (callback) => later(1, 5, callback)], (error, results) => {
        console.log('failed', error.message, results);
    });
    console.log(await async.race([(callback) => later('slow', 50, callback), (callback) => later('fast', 5, callback)]));
    console.log(Object.keys(async).length > 100, typeof async.default);
}
main();
