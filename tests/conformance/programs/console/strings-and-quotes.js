console.log(['plain', "it's", 'say "hi"', `both ' and "`, 'all \' " `', 'back\\slash', 'new\nline', 'tab\t', 'nul\0', '\u001b[31m', 'é😀', '\u200b']);
console.log({ s: "it's", t: `"` }, ["'"], ['`'], ['\'"']);
console.log("it's", 'top level "quotes"', ['nested', ['deeper\n']]);
console.log([new String('boxed'), new Number(5), new Boolean(false), Object(Symbol('b')), Object(5n), new Number(-0)]);
console.log(['\x7f', '\x80', '\r\n', '\b\f\v', '\ud800']);
const s = new String('abc');
s.extra = 1;
console.log(s, [s]);
