const p = new Promise(r => setTimeout(r, 5, 'x'));
p.then(() => console.log('then 1'));
(async () => { await p; console.log('await 1'); })();
p.then(() => console.log('then 2')).then(() => console.log('then 2b')).then(() => console.log('then 2c')).then(() => console.log('then 2d'));
(async () => { await p; console.log('await 2'); })();
