function double(n) {
  return n * 2;
}
function addThenDouble(a, b) {
  const sum = a + b;
  return double(sum);
}
function main() {
  const result = addThenDouble(2, 3);
  console.log('result is', result);
  return result + 1;
}
console.log(main());
