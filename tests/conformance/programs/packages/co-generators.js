const co = require('co');

const wait = (value, delay) => new Promise((resolve) => setTimeout(resolve, delay, value));

co(function* () {
    const a = yield wait('a', 5);
    const both = yield [wait(1, 4), wait(2, 2)];
    const record = yield { left: wait('l', 1), right: wait('r', 1) };
    const thunk = yield (callback) => setTimeout(callback, 1, null, 'thunk');
    const inner = yield (function* () {
        return yield wait('inner', 1);
    })();
    console.log(a, both, record, thunk, inner);
    try {
        yield Promise.reject(new Error('rejected'));
    } catch (error) {
        console.log('caught', error.message);
    }
    try {
        yield 5;
    } catch (error) {
        console.log(error.name, error.message);
    }
    return 'result';
}).then((value) => console.log('co gives', value));

const wrapped = co.wrap(function* (x, y) {
    return (yield wait(x, 1)) + (yield wait(y, 1));
});
wrapped(3, 4).then((sum) => console.log('wrapped', sum));
co(function* () {
    throw new TypeError('thrown inside');
}).catch((error) => console.log(error.name, error.message));
