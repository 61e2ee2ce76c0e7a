// Strings that grow piece by piece and are read in between.
function grow(count) {
  var text = "";
  var vowels = 0;
  for (var i = 0; i < count; i++) {
    text += i % 3 ? "b" : "a";
    if (text.charAt(text.length - 1) === "a") vowels++;
  }
  return vowels + text.length;
}
function lines(count) {
  var out = "";
  for (var i = 0; i < count; i++) {
    if (out.length > 0 && out.charCodeAt(out.length - 1) !== 10) out += "\n";
    out += i + ": " + (i * i);
  }
  return out.length;
}
function csv(rows) {
  var out = [];
  for (var i = 0; i < rows; i++) out.push([i, i % 7, "row " + i].join(","));
  return out.join("\n").length;
}
var show = typeof print === "function" ? print : console.log;
show([grow(20000), lines(5000), csv(6000)].join(" "));
