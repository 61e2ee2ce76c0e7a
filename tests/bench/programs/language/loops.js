// Nested loops over local numbers: integers, bits and doubles.
function collatz(limit) {
  var longest = 0;
  var best = 0;
  for (var start = 1; start < limit; start++) {
    var n = start;
    var steps = 0;
    while (n !== 1) {
      n = n % 2 === 0 ? n / 2 : 3 * n + 1;
      steps++;
    }
    if (steps > longest) {
      longest = steps;
      best = start;
    }
  }
  return best;
}
function bits(limit) {
  var hash = 17;
  for (var i = 0; i < limit; i++) hash = ((hash << 5) - hash + (i ^ (hash >>> 7))) | 0;
  return hash;
}
function mandelbrot(size) {
  var inside = 0;
  for (var row = 0; row < size; row++) {
    for (var column = 0; column < size; column++) {
      var cr = (2 * column) / size - 1.5;
      var ci = (2 * row) / size - 1;
      var zr = 0;
      var zi = 0;
      var round = 0;
      while (round < 30 && zr * zr + zi * zi < 4) {
        var next = zr * zr - zi * zi + cr;
        zi = 2 * zr * zi + ci;
        zr = next;
        round++;
      }
      if (round === 30) inside++;
    }
  }
  return inside;
}
var show = typeof print === "function" ? print : console.log;
show(collatz(6000) + " " + bits(500000) + " " + mandelbrot(80));
