async function async1() {
  console.log('async1 start');
  await async2();
  console.log('async1 end');
  setTimeout(() => console.log('timer in async1'), 0);
}
async function async2() {
  console.log('async2 start');
  return new Promise((resolve) => { resolve(); console.log('async2 promise'); });
}
console.log('script start');
async1();
new Promise((resolve) => { console.log('promise1'); resolve(); })
  .then(() => console.log('promise2'))
  .then(() => console.log('promise3'))
  .then(() => console.log('promise4'));
console.log('script end');
