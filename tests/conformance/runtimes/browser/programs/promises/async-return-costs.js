async function plain() { return 'plain'; }
async function wrapped() { return Promise.resolve('wrapped'); }
async function awaited() { return await Promise.resolve('awaited'); }
const log = (v) => console.log(v);
plain().then(log);
wrapped().then(log);
awaited().then(log);
Promise.resolve().then(() => log('1')).then(() => log('2')).then(() => log('3')).then(() => log('4'));
