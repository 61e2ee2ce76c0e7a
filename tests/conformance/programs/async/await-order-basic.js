async function first() {
  console.log('first start');
  await second();
  console.log('first end');
}
async function second() {
  console.log('second');
}
console.log('script start');
setTimeout(() => console.log('timeout'), 0);
first();
new Promise((resolve) => { console.log('promise 1'); resolve(); }).then(() => console.log('promise 2'));
console.log('script end');
