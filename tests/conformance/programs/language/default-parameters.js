let counter = 0;
function f(a, b = a + 1, c = (() => a + b)(), ...rest) {
  return [a, b, c, rest];
}
console.log(f(1), f(1, 2), f(1, undefined, 3, 4, 5), f.length);
function fresh(list = []) {
  list.push(++counter);
  return list;
}
console.log(fresh(), fresh(), fresh([0]));
const scope = 'outer';
function scopes(read = () => scope) {
  var scope = 'inner';
  return [read(), scope];
}
console.log(scopes());
console.log(((x, y = 2, z) => {}).length, ((...all) => {}).length);
console.log((function (a = 1) { return arguments.length; })());
console.log((function (a, b = null) { return [a, b]; })(undefined, undefined));
