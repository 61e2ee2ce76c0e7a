console.log('before');
function inner() {
  throw new Error('nobody catches this');
}
function outer() {
  inner();
}
setTimeout(() => console.log('never'), 0);
Promise.resolve().then(() => console.log('never either'));
outer();
