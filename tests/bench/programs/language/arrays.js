// Arrays by index: pushing, reading, a sieve, a matrix product, a queue.
function pushes(count) {
  var list = [];
  for (var i = 0; i < count; i++) list.push(i * 2);
  var sum = 0;
  for (var j = 0; j < list.length; j++) sum += list[j];
  return sum;
}
function sieve(limit) {
  var composite = [];
  for (var i = 0; i <= limit; i++) composite[i] = false;
  var primes = 0;
  for (var n = 2; n <= limit; n++) {
    if (composite[n]) continue;
    primes++;
    for (var m = n + n; m <= limit; m += n) composite[m] = true;
  }
  return primes;
}
function matrix(size) {
  var a = [];
  var b = [];
  for (var i = 0; i < size; i++) {
    a[i] = [];
    b[i] = [];
    for (var j = 0; j < size; j++) {
      a[i][j] = i + j;
      b[i][j] = i - j;
    }
  }
  var trace = 0;
  for (var row = 0; row < size; row++) {
    for (var column = 0; column < size; column++) {
      var cell = 0;
      for (var k = 0; k < size; k++) cell += a[row][k] * b[k][column];
      if (row === column) trace += cell;
    }
  }
  return trace;
}
function queue(count) {
  var waiting = [1];
  var sum = 0;
  while (waiting.length > 0 && sum < count) {
    var next = waiting.shift();
    sum += 1;
    if (waiting.length < 50) waiting.push(next + 1, next + 2);
  }
  return sum;
}
var show = typeof print === "function" ? print : console.log;
show([pushes(300000), sieve(200000), matrix(60), queue(20000)].join(" "));
