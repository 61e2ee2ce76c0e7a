// Regular expressions: test, exec in a loop, replace with a function, split.
function logs(count) {
  var lines = [];
  for (var i = 0; i < count; i++) lines.push("2024-01-" + (10 + (i % 20)) + " user" + i + " " + (i % 3 ? "GET" : "POST") + " /path/" + (i % 17));
  return lines;
}
function matches(lines) {
  var posts = 0;
  var days = 0;
  for (var i = 0; i < lines.length; i++) {
    if (/POST \/path\/(\d+)$/.test(lines[i])) posts++;
    var found = /^(\d{4})-(\d\d)-(\d\d)/.exec(lines[i]);
    days += +found[3];
  }
  return posts + days;
}
function tokens(text) {
  var token = /[a-z]+|\d+|[^\sa-z\d]/gi;
  var count = 0;
  while (token.exec(text)) count++;
  return count;
}
function replaced(text) {
  return text.replace(/user(\d+)/g, function (all, number) {
    return "<" + number + ">";
  }).length;
}
var show = typeof print === "function" ? print : console.log;
var lines = logs(4000);
var text = lines.join("\n");
show([matches(lines), tokens(text), replaced(text), text.split(/\s+/).length].join(" "));
