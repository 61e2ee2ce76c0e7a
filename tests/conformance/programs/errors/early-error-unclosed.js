console.log('should not run');
function f() {
  if (true) {
    console.log('x');
}
