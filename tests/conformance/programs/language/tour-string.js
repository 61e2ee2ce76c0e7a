const s = 'Hello, World';
console.log(s.at(0), s.at(-1), s.at(99), s.at(NaN), s.at('2'), s.at(-1.9));
console.log(s.charAt(-1) === '', s.charAt(), s.charAt(1e10), s.charCodeAt(100), s.codePointAt(0), s.codePointAt(100));
console.log('😀a'.codePointAt(0), '😀a'.codePointAt(1), '😀a'.length, [...'😀a'].length, '😀a'.at(0).length);
console.log(s.concat(1, null, undefined, [1, 2], {}), ''.concat());
console.log(s.endsWith('World'), s.endsWith('Hello', 5), s.endsWith(''), s.startsWith('World', 7), s.startsWith('', 99));
try { s.startsWith(/H/); } catch (e) { console.log(e.name, e.message); }
try { s.includes(/H/); } catch (e) { console.log(e.name, e.message); }
console.log(s.includes('World', 8), s.includes(), 'undefined'.includes(), s.indexOf(''), s.indexOf('', 99), s.lastIndexOf(''), s.lastIndexOf('o', 5), s.lastIndexOf('o', -1), s.lastIndexOf('H', -1), s.lastIndexOf('o', NaN));
console.log('a'.localeCompare('b'), 'b'.localeCompare('a'), 'a'.localeCompare('A'), 'é'.localeCompare('f'), 'a'.localeCompare('á', undefined, { sensitivity: 'base' }));
console.log(s.match(/o/g), s.match(/z/g), s.match(/(?<first>o)(,)?/), s.match(), 'aXbX'.match('X').index);
console.log([...s.matchAll(/l(.)/g)].map(m => [m[0], m[1], m.index]));
try { s.matchAll(/l/); } catch (e) { console.log(e.name + ': ' + e.message); }
console.log('é'.normalize('NFD').length, '\u0065\u0301'.normalize('NFC').length, '\uFB01'.normalize('NFKC'));
try { 'a'.normalize('XYZ'); } catch (e) { console.log(e.name + ': ' + e.message); }
console.log('5'.padStart(3, '0'), 'abc'.padStart(2), 'abc'.padStart(10, 'xy'), 'abc'.padEnd(6, ''), 'abc'.padEnd(6) + '|', 'a'.padStart(5, undefined) + '|');
console.log('ab'.repeat(0) === '', 'ab'.repeat(2.9), 'ab'.repeat('3'));
for (const bad of [-1, Infinity]) try { 'ab'.repeat(bad); } catch (e) { console.log(e.name + ': ' + e.message); }
try { 'abc'.repeat(2 ** 28); } catch (e) { console.log(e.name + ': ' + e.message); }
console.log('a-b-c'.replace('-', '+'), 'a-b-c'.replaceAll('-', '+'), 'abc'.replace('b', '[$&|$`|$\'|$$]'), 'abc'.replace(/(?<x>b)/, '<$<x>$1$2>'), 'aaa'.replaceAll('a', (m, i) => i), 'abc'.replaceAll('', '_'));
try { 'abc'.replaceAll(/b/, ''); } catch (e) { console.log(e.name + ': ' + e.message); }
console.log('abc'.search(/c/), 'abc'.search('z'), 'a.c'.search('.'));
console.log(s.slice(-5), s.slice(2, -2), s.slice(5, 2) === '', s.substring(5, 2), s.substring(-3, 2), s.substring(NaN), s.substr(-5, 3), s.substr(2), s.substr(0, -1) === '');
console.log('a,b,,c'.split(','), 'abc'.split(''), ''.split(''), ''.split(','), 'a1b2c'.split(/\d/), 'a1b2c'.split(/(\d)/), 'a,b,c'.split(',', 2), 'abc'.split(), 'abc'.split(undefined, 0));
console.log('İ'.toLowerCase().length, 'ß'.toUpperCase(), 'ΑΣ'.toLowerCase(), 'I'.toLocaleLowerCase('tr'), 'i'.toLocaleUpperCase('tr'));
console.log('|' + ' \t\n\u00a0\ufeffx \u2003'.trim() + '|', '|' + '  x  '.trimStart() + '|', '|' + '  x  '.trimEnd() + '|', ''.trimLeft.name, ''.trimRight.name);
console.log('a\uD800b'.isWellFormed?.(), 'a\uD800b'.toWellFormed?.(), String.raw`a\n${1}b`, String.fromCharCode(72, 105, 0x10041), String.fromCodePoint(128512, 65));
try { String.fromCodePoint(-1); } catch (e) { console.log(e.name + ': ' + e.message); }
try { String.fromCodePoint(1.5); } catch (e) { console.log(e.name + ': ' + e.message); }
console.log('x'.anchor('a"b'), 'x'.big(), 'x'.bold(), 'x'.link('u'), 'x'.fontcolor('red'), 'x'.sub());
console.log(Object('abc'), new String('abc').length, Object.keys('abc'), 'abc'[1], 'abc'['length'], '1' in Object('abc'), [...Object.entries('ab')]);
try { String.prototype.trim.call(null); } catch (e) { console.log(e.name + ': ' + e.message); }
try { 'use strict'; Symbol() + ''; } catch (e) { console.log(e.name + ': ' + e.message); }
console.log(String(Symbol('d')), String([1, [2, 3]]), String({}), String(null), String(() => 1), `${[]}`, String(-0));
