// Array methods that call back: map, filter, reduce, forEach, some, every, sort.
function numbers(count) {
  var list = [];
  var seed = 42;
  for (var i = 0; i < count; i++) {
    seed = (seed * 16807) % 2147483647;
    list.push(seed);
  }
  return list;
}
function run(list) {
  var total = 0;
  for (var round = 0; round < 10; round++) {
    total += list
      .map(function (x) {
        return x % 1000;
      })
      .filter(function (x) {
        return x % 3 !== 0;
      })
      .reduce(function (sum, x) {
        return sum + x;
      }, 0);
    list.forEach(function (x, index) {
      total += index & 1;
    });
    if (
      list.some(function (x) {
        return x < 0;
      })
    )
      total = -1;
    if (
      !list.every(function (x) {
        return x > 0;
      })
    )
      total = -1;
  }
  return total;
}
function sorted(list) {
  var copy = list.slice();
  copy.sort(function (a, b) {
    return a - b;
  });
  for (var i = 1; i < copy.length; i++) if (copy[i - 1] > copy[i]) return false;
  return true;
}
var show = typeof print === "function" ? print : console.log;
var list = numbers(12000);
show(run(list) + " " + sorted(list));
