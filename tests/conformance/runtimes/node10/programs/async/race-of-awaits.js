async function a() {
  console.log('a1'); await b(); console.log('a2'); await c(); console.log('a3');
}
async function b() { console.log('b1'); await null; console.log('b2'); }
async function c() { console.log('c1'); return 'c'; }
a().then(() => console.log('a done'));
Promise.resolve().then(() => console.log(1)).then(() => console.log(2)).then(() => console.log(3))
  .then(() => console.log(4)).then(() => console.log(5)).then(() => console.log(6)).then(() => console.log(7))
  .then(() => console.log(8)).then(() => console.log(9)).then(() => console.log(10));
