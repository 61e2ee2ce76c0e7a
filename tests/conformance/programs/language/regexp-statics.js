// The statics of RegExp that tell of the last match.
/(\d+)-(\w+)/.exec('xx 12-ab yy'); console.log(RegExp.$1, RegExp.$2, RegExp.$3 === '', RegExp.lastMatch, RegExp['$&'], RegExp.lastParen, RegExp.leftContext + '|', '|' + RegExp.rightContext, RegExp.input, RegExp.$_);
'abc'.replace(/b/, 'x'); console.log(RegExp.lastMatch, RegExp.$1 === '', RegExp['$`'], RegExp["$'"]);
/z/.test('q'); console.log(RegExp.lastMatch); 'a,b'.split(/,/); console.log(RegExp.lastMatch); RegExp.input = 5; console.log(RegExp.input, RegExp.$_); RegExp.$1 = 7; console.log(RegExp.$1);
console.log('x1y22'.match(/\d+/g), RegExp.lastMatch, [...'a1b2'.matchAll(/([a-z])(\d)/g)].length, RegExp.$1, RegExp.$2);
if (/(a)(b)?/.test('ac')) console.log(RegExp.$1, RegExp.$2 === '', RegExp.lastParen === '');
console.log(Object.getOwnPropertyNames(RegExp), Object.getOwnPropertyDescriptor(RegExp, '$1'));
console.log(/\bfoo/.test('a foo'), /(?:)/.source, RegExp('/', 'g').source, `${/[/]\//}`);
