for (const name of ['thrown.mjs', 'above-thrown.mjs', 'above-common.mjs', 'late.mjs', 'above-late-value.mjs', 'missing.mjs', 'no-export.mjs', 'broken-module.mjs',
    'above-broken.mjs', 'broken.js']) {
    try {
        require('./' + name);
    } catch (error) {
        console.log(name, error.code, error.stack);
    }
}
process.on('uncaughtException', (error) => console.log(error.stack.split('\n').slice(0, 5)));
require('./broken');
