const trampoline = (fn) => (...args) => {
  let result = fn(...args);
  while (typeof result === 'function') result = result();
  return result;
};
const sumTo = trampoline(function step(n, total = 0) {
  return n === 0 ? total : () => step(n - 1, total + n);
});
console.log(sumTo(10), sumTo(20000));
