for (const [s, f] of [['[', ''], ['(', ''], ['a**', ''], ['\\', ''], ['(?<n>a)(?<n>b)', ''], ['a', 'gg'], ['a', 'q'], ['{1}', 'u'], ['\\k<x>', 'u'], ['(?<=a)+', 'u'], ['[z-a]', ''], ['a{2,1}', '']])
  try { console.log(new RegExp(s, f)); } catch (e) { console.log(e.name + ': ' + e.message); }
const r = /a\/b[/]c/gimsuy;
console.log(r.flags, r.source, r.toString(), r.global, r.ignoreCase, r.multiline, r.dotAll, r.unicode, r.sticky, r.hasIndices, r.lastIndex);
console.log(new RegExp('/'), new RegExp(''), RegExp('\n'), new RegExp(/x/g, 'i'), RegExp.prototype.toString.call({ source: 's', flags: 'f' }));
console.log(/(a)|(b)/.exec('b'), /(?:x)(y)?/.exec('x'), 'abc'.match(/z/), 'abcabc'.match(/b/g));
console.log(/(\d+)/d.exec('ab12').indices, 'aXbX'.lastIndexOf('X'), 'abc'.search(/c/));
console.log(RegExp.$1, /(q)(r)/.test('qr') && RegExp.$2, RegExp.lastMatch);
console.log(/[\d-x]/.test('-'), /\bfoo\b/.test('a foo b'), /\cJ/.test('\n'), /[^]/.test('\n'), /\0/.test('\0'), /(?:)/.test(''), /a{0}/.test('b'), /a{,2}/.test('a{,2}'));
console.log('The Quick'.replace(/quick/i, (m, off, str) => m.toUpperCase() + off + str.length), 'camelCaseString'.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase()), 'snake_case_here'.replace(/_(\w)/g, (_, c) => c.toUpperCase()));
console.log(escape('a b&c/ü'), encodeURIComponent('a b&c/ü?'), encodeURI('a b&c/ü?'), decodeURIComponent('%C3%BC'), unescape('%FC'));
try { decodeURIComponent('%'); } catch (e) { console.log(e.name, e.message); }
