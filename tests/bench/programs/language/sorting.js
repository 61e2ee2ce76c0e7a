// sort with a comparator: numbers in no order, nearly sorted ones, objects by two fields, texts.
function numbers(count) {
  var list = [];
  var seed = 7;
  for (var i = 0; i < count; i++) {
    seed = (seed * 16807) % 2147483647;
    list.push(seed);
  }
  return list;
}
function byNumber(a, b) {
  return a - b;
}
function check(list) {
  for (var i = 1; i < list.length; i++) if (list[i - 1] > list[i]) return "wrong";
  return list.length;
}
function people(list) {
  var out = [];
  for (var i = 0; i < list.length; i++) out.push({ name: "n" + (list[i] % 100), age: list[i] % 50 });
  out.sort(function (a, b) {
    return a.age - b.age || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  });
  return out[0].age + out[out.length - 1].name;
}
var show = typeof print === "function" ? print : console.log;
var list = numbers(15000);
var sorted = list.slice().sort(byNumber);
sorted[100] = 0;
show([check(list.slice().sort(byNumber)), check(sorted.sort(byNumber)), people(list.slice(0, 3000)), list.slice(0, 5000).sort()[0]].join(" "));
