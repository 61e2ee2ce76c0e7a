function isEven(n) {
  return n === 0 ? true : isOdd(n - 1);
}
function isOdd(n) {
  return n === 0 ? false : isEven(n - 1);
}
for (const n of [0, 1, 2, 7, 100, 501]) console.log(n, isEven(n), isOdd(n));
