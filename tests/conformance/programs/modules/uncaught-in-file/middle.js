const run = require('./thrower');
run(() => {
    throw new TypeError('thrown in the callback');
});
