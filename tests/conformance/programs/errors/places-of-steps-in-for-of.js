// Where the stack of an error in next() says that the loop is.
const broken = { [Symbol.iterator]: () => ({ next() { throw new Error('no step'); } }) };
const later = { [Symbol.asyncIterator]: () => ({ next: async () => { await null; throw new Error('no step later'); } }) };
const place = (error) => console.log(error.message, error.stack.split('\n').slice(1).find((line) => !/next/.test(line)).replace(/.*of\.js:|\)/g, ''));

function attempt(action) {
    try {
        action();
    } catch (error) {
        place(error);
    }
}

attempt(() => { for (const item of broken) console.log(item); });
attempt(() => { for (const { name, size } of broken) console.log(name, size); });
attempt(() => { for (let [first, ...others] of broken) console.log(first, others); });
attempt(() => { for (var { deep: { name = 1 } } of broken) console.log(name); });
attempt(() => { let name; for ({ name } of broken) console.log(name); });
attempt(() => { const holder = {}; for (holder.item of broken) console.log(holder); });
attempt(() => { const holder = []; for (holder[0] of broken) console.log(holder); });
(async () => {
    for await (const item of later) console.log(item);
})().catch(place).then(async () => {
    for await (const { name, items: [first] } of later) console.log(name, first);
});
