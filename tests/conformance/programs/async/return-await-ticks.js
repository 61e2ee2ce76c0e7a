const log = (x) => console.log(x);
async function plain() { return 1; }
async function promise() { return Promise.resolve(2); }
async function awaited() { return await Promise.resolve(3); }
async function thenable() { return { then(r) { r(4); } }; }
plain().then(() => log('plain'));
promise().then(() => log('promise'));
awaited().then(() => log('awaited'));
thenable().then(() => log('thenable'));
let p = Promise.resolve();
for (let i = 1; i <= 5; i++) p = p.then(() => log('turn ' + i));
