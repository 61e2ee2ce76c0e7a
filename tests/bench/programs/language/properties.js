// Objects: fields, methods on prototypes, linked lists, computed keys.
function Vector(x, y) {
  this.x = x;
  this.y = y;
}
Vector.prototype.add = function (other) {
  return new Vector(this.x + other.x, this.y + other.y);
};
Vector.prototype.length2 = function () {
  return this.x * this.x + this.y * this.y;
};
function walk(count) {
  var at = new Vector(0, 0);
  var step = new Vector(1, 2);
  var total = 0;
  for (var i = 0; i < count; i++) {
    at = at.add(step);
    if (at.x > 100) at.x = 0;
    if (at.y > 100) at.y = 0;
    total += at.length2();
  }
  return total;
}
function list(count) {
  var head = null;
  for (var i = 0; i < count; i++) head = { value: i, next: head };
  var sum = 0;
  for (var round = 0; round < 5; round++) {
    for (var node = head; node !== null; node = node.next) sum += node.value;
  }
  return sum;
}
function fields(count) {
  var state = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6 };
  for (var i = 0; i < count; i++) {
    state.a = state.b + 1;
    state.b = state.c + 1;
    state.c = state.d - state.a;
    state.d = state.e & 1023;
    state.e = state.f + i;
    state.f = state.a & 255;
  }
  return state.a + state.b + state.c + state.d + state.e + state.f;
}
function words(count) {
  var names = ["red", "green", "blue", "black", "white"];
  var counts = {};
  for (var i = 0; i < count; i++) {
    var name = names[i % 5];
    counts[name] = (counts[name] || 0) + 1;
  }
  var keys = [];
  for (var key in counts) keys.push(key + counts[key]);
  return keys.sort().join();
}
var show = typeof print === "function" ? print : console.log;
show([walk(100000), list(50000), fields(150000), words(100000)].join(" "));
