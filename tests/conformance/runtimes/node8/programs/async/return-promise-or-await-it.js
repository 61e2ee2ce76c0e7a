async function direct() { return Promise.resolve('direct'); }
async function awaited() { return await Promise.resolve('awaited'); }
async function plain() { return 'plain'; }
direct().then(console.log);
awaited().then(console.log);
plain().then(console.log);
let p = Promise.resolve();
for (let i = 1; i <= 6; i++) p = p.then(() => console.log('turn', i));
