async function viaAwait() { console.log('await start'); await undefined; console.log('await 1'); await undefined; console.log('await 2'); }
function viaThen() { console.log('then start'); return Promise.resolve().then(() => console.log('then 1')).then(() => console.log('then 2')); }
viaAwait().then(() => console.log('await done'));
viaThen().then(() => console.log('then done'));
viaAwait();
console.log('main');
