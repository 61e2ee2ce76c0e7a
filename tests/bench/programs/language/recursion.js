// Calls and returns: fib, tak and Ackermann's function.
function fib(n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}
function tak(x, y, z) {
  if (y >= x) return z;
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}
function ackermann(m, n) {
  if (m === 0) return n + 1;
  if (n === 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}
function many(count) {
  var sum = 0;
  for (var i = 0; i < count; i++) sum += ackermann(2, 8);
  return sum;
}
var show = typeof print === "function" ? print : console.log;
show(fib(26) + " " + tak(15, 10, 5) + " " + many(300));
