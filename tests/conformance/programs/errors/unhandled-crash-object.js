process.on('exit', (c) => console.log('exit with', c));
setTimeout(() => console.log('unreached'), 100);
async function load() { await null; throw { status: 500, body: 'oops' }; }
load();
console.log('sync end');
