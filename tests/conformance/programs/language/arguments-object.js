function sloppy(a, b) {
  arguments[0] = 'changed';
  b = 'also';
  return [a, arguments[1], arguments.length];
}
console.log(sloppy(1, 2, 3), sloppy(1));
function strict(a) {
  'use strict';
  arguments[0] = 'changed';
  return [a, arguments[0]];
}
console.log(strict('kept'));
function all() {
  return Array.from(arguments).map((x) => x * 2).concat([...arguments]);
}
console.log(all(1, 2, 3));
function show() {
  console.log(arguments, typeof arguments, Object.prototype.toString.call(arguments));
  const arrow = () => arguments[0];
  return arrow('ignored');
}
console.log(show('mine', { k: 1 }));
console.log((function () { 'use strict'; try { return arguments.callee; } catch (e) { return e.constructor.name; } })());
