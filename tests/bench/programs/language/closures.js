// Functions that keep variables: counters, composition, memoised and curried functions.
function counter() {
  var count = 0;
  return function (step) {
    count += step;
    return count;
  };
}
function compose(f, g) {
  return function (x) {
    return f(g(x));
  };
}
function memoize(f) {
  var known = {};
  return function (n) {
    var hit = known[n];
    if (hit === undefined) hit = known[n] = f(n);
    return hit;
  };
}
function run(rounds) {
  var one = counter();
  var two = counter();
  var total = 0;
  for (var i = 0; i < rounds; i++) total = (one(1) + two(2) + total) % 1000003;
  var chain = function (x) {
    return x + 1;
  };
  for (var depth = 0; depth < 20; depth++) {
    chain = compose(
      chain,
      (function (by) {
        return function (x) {
          return (x * by) % 1009;
        };
      })(depth + 2)
    );
  }
  for (var j = 0; j < rounds / 50; j++) total += chain(j);
  var square = memoize(function (n) {
    return n * n;
  });
  for (var k = 0; k < rounds; k++) total += square(k % 50);
  var made = [];
  for (var m = 0; m < rounds / 4; m++) {
    made[m % 100] = (function (value) {
      return function () {
        return value;
      };
    })(m);
  }
  for (var n = 0; n < 100; n++) total += made[n]();
  return total;
}
var show = typeof print === "function" ? print : console.log;
show(run(120000));
