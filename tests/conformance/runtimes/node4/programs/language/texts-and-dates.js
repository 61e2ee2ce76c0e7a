var text = 'the quick brown fox';
console.log(text.split(/\s+/), text.replace(/o(.)/g, '[$1]'), text.match(/\w+k/), text.search(/brown/), text.match(/o/g));
console.log(text.replace(/\b\w/g, function (letter) { return letter.toUpperCase(); }), 'a1b2'.split(/\d/, 2), 'x'.split(/(x)/));
console.log(typeof (new Date(0) + 1), typeof (new Date(0) - 1), (new Date(0) + '').length > 20, [new Date(0)] + '' === String(new Date(0)));
['{a:1}', '', '{"a":1,}', '[1,2', 'undefined'].forEach(function (json) { try { JSON.parse(json); } catch (error) { console.log(error.message); } });
function* three() { yield 1; yield 2; yield 3; }
var numbers = three(); for (var number of numbers) { console.log(number); break; } console.log(numbers.next(), numbers.next(), numbers.next());
var many = []; for (var i = 0; i < 103; i++) many.push(i); console.log(many);
