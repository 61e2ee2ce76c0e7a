async function a() { console.log(1); const x = await b(); console.log(x); return 9; }
async function b() { console.log(2); return new Promise((r) => { console.log(3); r(5); }); }
console.log(0);
a().then(console.log);
Promise.resolve().then(() => console.log(4)).then(() => console.log(6)).then(() => console.log(7)).then(() => console.log(8));
console.log('sync');
