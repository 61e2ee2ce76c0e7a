import { v } from './above-late-value.mjs';

console.log('static', v);
async function show(name) {
    try {
        console.log(name, (await import(name)).v);
    } catch (error) {
        console.log(name, error.stack);
    }
}
for (const name of ['thrown-common.js', 'thrown.mjs', 'above-thrown.mjs', 'thrown-late.mjs', 'above-late.mjs', 'value.cjs', 'broken.js', 'thrown-common.js']) {
    await show('./' + name);
}
// One that has failed does not stop another one that imports it, but nobody handles that.
await show('./above-common.mjs');
