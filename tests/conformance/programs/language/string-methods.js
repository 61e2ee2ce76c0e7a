const s = '  The quick brown fox  ';
console.log([s.trim(), s.trimStart(), s.trimEnd()]);
const t = s.trim();
console.log(t.split(' '), t.split(''), t.split(' ', 2), t.split());
console.log(t.indexOf('quick'), t.lastIndexOf('o'), t.includes('fox'), t.startsWith('The'), t.endsWith('x'), t.indexOf('zzz'));
console.log(t.slice(4, 9), t.slice(-3), t.substring(9, 4), t.substr(-3, 2), t.charAt(1), t.charCodeAt(0), t.at(-1), t[100]);
console.log('ab'.repeat(3), 'x'.padStart(3, '12'), 'x'.padEnd(4, '.'), 'abc'.concat(1, null), 'a-b-c'.replace('-', '+'), 'a-b-c'.replaceAll('-', '+'));
console.log('Straße'.toUpperCase(), 'ÀÉ'.toLowerCase(), 'a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('a'));
console.log('😀'.length, [...'😀é'], '😀'.codePointAt(0), String.fromCodePoint(128512), String.fromCharCode(72, 105), '😀'.charCodeAt(1));
console.log('e\u0301'.normalize('NFC').length, 'abc' < 'abd', 'B' < 'a', '10' < '9', 10 < 9, '10' < 9);
console.log('abcabc'.search(/c/), 'x'.localeCompare, 'a,b,,c'.split(','), 'test'.split('t'));
console.log(`multi
line`.split('\n'), 'tab\there', JSON.stringify('q"\'`\\'));
console.log('abc'.replace('b', '[$&$`$\']'), 'abc'.replace('b', (m, i, all) => m + i + all), 'aaa'.lastIndexOf('a', 1), 'abc'.substring(-5, 2));
try { 'x'.repeat(-1); } catch (e) { console.log(e.message); }
try { 'x'.normalize('bad'); } catch (e) { console.log(e.message); }
try { String.fromCodePoint(-1); } catch (e) { console.log(e.message); }
