const text = 'John: 555-1234, Mary: 555-9876';
console.log(text.match(/(\w+): (\d{3})-(\d{4})/), text.match(/\d+/g), text.match(/zzz/));
for (const m of text.matchAll(/(?<name>\w+): (?<number>[\d-]+)/g)) console.log(m[0], m.index, m.groups.name, { ...m.groups });
console.log(text.replace(/(\w+): ([\d-]+)/g, '$2 ($1)'), text.replace(/\d/g, (d) => 9 - d));
const re = /a(b)?/g;
console.log(re.exec('ab a'), re.lastIndex, re.exec('ab a'), re.lastIndex, re.exec('ab a'), re.lastIndex);
console.log(/^\s*$/.test('  '), /^[a-z]+$/i.test('ABC'), /a.c/s.test('a\nc'), /^b/m.test('a\nb'), /\u{1F600}/u.test('😀'), /(?<=\$)\d+/.exec('cost $42')[0], /x(?!y)/.test('xy'));
console.log('a1b22c'.split(/\d+/), 'a1b2'.split(/(\d)/), 'camelCaseString'.replace(/([A-Z])/g, ' $1').toLowerCase(), 'x'.replace(/y/, 'z'));
console.log(/a|b/gi, new RegExp('a/b', 'g'), new RegExp('\\d+').source, /x/gimsuy.flags, String(/[/]\//), RegExp('').toString());
const sticky = /foo/y;
console.log(sticky.test('foofoo'), sticky.lastIndex, sticky.test('foofoo'), sticky.test('foofoo'));
console.log('2024-05-06'.replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, '$<d>/$<m>/$<y>'), /(\w)\1/.exec('hello')[0], /[^\w\s]/.exec('hi there!').index);
console.log('aBc'.replace(/b/i, (match, offset, whole) => `[${match}@${offset} of ${whole}]`), /(a+)+b/.test('aaab'), /^(?:\d{1,3}\.){3}\d{1,3}$/.test('192.168.1.1'));
try { new RegExp('('); } catch (e) { console.log(e.name, e.message); }
try { new RegExp('a', 'zz'); } catch (e) { console.log(e.name, e.message); }
try { new RegExp('[b-a]'); } catch (e) { console.log(e.name, e.message); }
