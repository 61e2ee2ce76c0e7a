async function* g() { try { yield 1; yield 2; } finally { console.log('closing'); await null; console.log('closed'); } }
(async () => { for await (const v of g()) { console.log(v); break; } console.log('after'); })();
Promise.resolve().then(() => console.log('m1')).then(() => console.log('m2')).then(() => console.log('m3')).then(() => console.log('m4')).then(() => console.log('m5')).then(() => console.log('m6')).then(() => console.log('m7')).then(() => console.log('m8'));
