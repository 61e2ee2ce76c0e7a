const a = setImmediate(() => { console.log('a'); Promise.resolve().then(() => { clearImmediate(b); console.log('cleared?'); }); });
const b = setImmediate(() => console.log('b'));
