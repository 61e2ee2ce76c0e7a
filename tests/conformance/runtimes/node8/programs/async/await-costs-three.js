async function waits() {
  await Promise.resolve();
  console.log('after await');
}
waits();
Promise.resolve()
  .then(() => console.log('one'))
  .then(() => console.log('two'))
  .then(() => console.log('three'))
  .then(() => console.log('four'));
