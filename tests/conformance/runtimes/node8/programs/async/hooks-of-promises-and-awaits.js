// What hooks hear of promises: an await of Node 8 makes two, and a settled promise is taken over at once.
const { createHook, executionAsyncId, triggerAsyncId } = require('async_hooks');
const { writeSync } = require('fs');

const lines = [];
createHook({
    init(id, type, trigger, resource) { lines.push(`init ${id} ${type} of ${trigger} ${resource.constructor.name}`); },
    before(id) { lines.push(`before ${id}`); },
    after(id) { lines.push(`after ${id}`); },
    promiseResolve(id) { lines.push(`resolve ${id}`); },
}).enable();

const settled = Promise.resolve('settled');
const adopted = new Promise((resolve) => resolve(settled));
adopted.then((value) => lines.push(`adopted ${value} in ${executionAsyncId()} of ${triggerAsyncId()}`));

async function inner() {
    lines.push(`inner in ${executionAsyncId()}`);
    await null;
    lines.push(`inner again in ${executionAsyncId()}`);
    return settled;
}
async function outer() {
    const value = await inner();
    lines.push(`outer has ${value}`);
    try {
        await Promise.reject(new Error('no'));
    } catch (error) {
        lines.push(`outer caught ${error.message}`);
    } finally {
        await settled;
    }
}
outer().then(() => lines.push('outer is done'));
process.on('exit', () => writeSync(1, `${lines.join('\n')}\n`));
