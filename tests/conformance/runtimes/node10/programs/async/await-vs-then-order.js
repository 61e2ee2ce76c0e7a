const p = Promise.resolve('p');
(async () => { console.log(await p, 'await 1'); console.log(await p, 'await 2'); })();
p.then(v => console.log(v, 'then 1')).then(() => console.log('then 2')).then(() => console.log('then 3'));
p.then(v => console.log(v, 'then b1')).then(() => console.log('then b2')).then(() => console.log('then b3')).then(() => console.log('then b4')).then(() => console.log('then b5')).then(() => console.log('then b6')).then(() => console.log('then b7'));
