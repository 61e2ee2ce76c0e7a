function factorial(n) {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}
const fibonacci = (n) => (n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2));
console.log(factorial(10), factorial(20), factorial(25));
console.log([...Array(15).keys()].map(fibonacci));
