function attempt(name) {
    try {
        require(name);
    } catch (error) {
        console.log(error.code, error.message, error.requireStack, Object.keys(error));
    }
}
attempt('./missing');
attempt('missing-package');
attempt('missing-package/part');
attempt('../outside');
attempt('/absolute/path');
attempt('node:nothing');
attempt('@scope/missing');
for (const wrong of ['', undefined, 1]) {
    try {
        require(wrong);
    } catch (error) {
        console.log(error.code, error.message);
    }
}
require('./deep');
