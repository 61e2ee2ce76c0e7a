function innermost() {
  throw new Error('from the bottom');
}
function middle() {
  console.log('middle in');
  innermost();
  console.log('never printed');
}
function outer() {
  try {
    middle();
  } catch (error) {
    console.log('caught:', error.message);
    return 'handled';
  } finally {
    console.log('finally in outer');
  }
}
console.log(outer());
