async function async1() {
  console.log('async1 start');
  await async2();
  console.log('async1 middle');
  setTimeout(() => console.log('timer1'), 0);
}
async function async2() {
  setTimeout(() => console.log('timer2'), 0);
  console.log('async2');
  return Promise.resolve();
}
async1();
setTimeout(() => { console.log('timer3'); Promise.resolve().then(() => console.log('in timer3')); }, 0);
Promise.resolve().then(() => { console.log('r1'); return Promise.reject('x'); }).catch(() => console.log('r2')).finally(() => console.log('r3'));
console.log('start');
