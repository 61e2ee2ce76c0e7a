console.log(typeof declared, typeof assigned, before);
var before = 'value';
console.log(declared(), before);
function declared() {
  return 'hoisted function';
}
var assigned = function () {};
console.log(typeof assigned);
var twice = 1;
function twice() {}
console.log(typeof twice);
(function () {
  console.log(inner);
  if (true) {
    var inner = 'var ignores the block';
  }
  console.log(inner);
})();
