// Strings: building, reading unit by unit, searching, splitting and joining.
function build(count) {
  var text = "";
  for (var i = 0; i < count; i++) text += String.fromCharCode(97 + (i % 26));
  return text;
}
function hash(text) {
  var value = 0;
  for (var i = 0; i < text.length; i++) value = (value * 31 + text.charCodeAt(i)) | 0;
  return value;
}
function vowels(text) {
  var count = 0;
  for (var i = 0; i < text.length; i++) {
    var unit = text[i];
    if (unit === "a" || unit === "e" || unit === "i" || unit === "o" || unit === "u") count++;
  }
  return count;
}
function reverse(text) {
  var out = "";
  for (var i = text.length - 1; i >= 0; i--) out += text.charAt(i);
  return out;
}
function search(text) {
  var found = 0;
  for (var at = text.indexOf("xyz"); at >= 0; at = text.indexOf("xyz", at + 1)) found++;
  return found;
}
function sentences(count) {
  var parts = [];
  for (var i = 0; i < count; i++) parts.push("item " + i + " is " + (i % 2 ? "odd" : "even"));
  var joined = parts.join(";");
  var back = joined.split(";");
  var length = 0;
  for (var j = 0; j < back.length; j++) length += back[j].substring(5).toUpperCase().length;
  return length;
}
function run(rounds) {
  var total = 0;
  for (var i = 0; i < rounds; i++) {
    var text = build(1000 + i);
    total += hash(text) + vowels(text) + hash(reverse(text)) + search(text);
  }
  return total;
}
var show = typeof print === "function" ? print : console.log;
show(run(60) + " " + sentences(15000));
