const log = `2024-01-02 ERROR [db] timeout after 30s
2024-01-03 INFO [web] started
2024-01-03 WARN [db] slow query 1200ms`;
const pattern = /^(?<date>\d{4}-\d{2}-\d{2}) (?<level>[A-Z]+) \[(?<source>\w+)\] (?<text>.*)$/gm;
for (const { groups: { date, level, source, text } } of log.matchAll(pattern)) console.log(date, level.padEnd(5), source, text.length);
console.log(log.match(/\d+(?=ms|s)/g), log.split(/\r?\n/).map((l) => l.split(' ', 2)));
console.log('user@example.com'.match(/^([^@\s]+)@([^@\s]+\.[a-z]{2,})$/i).slice(1), /^[^@]+@[^@]+$/.test('nope'));
console.log('the-quick_brown fox'.replace(/[-_\s]+(\w)/g, (_, c) => c.toUpperCase()), 'fooBarBaz'.replace(/[A-Z]/g, (c) => '_' + c.toLowerCase()));
console.log('<b>bold</b><i>it</i>'.match(/<(\w+)>.*?<\/\1>/g), 'aaa'.match(/a{2}/), 'a.b*c'.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
console.log('1234567.891'.replace(/\B(?=(\d{3})+(?!\d)(?=.*\.))/g, ','), 'x=1;y=2'.split(/[=;]/), 'tel: 555 1234'.replace(/\D/g, ''));
const query = 'a=1&b=two&c=%20x&flag';
console.log(Object.fromEntries(query.split('&').map((p) => p.split('=').map(decodeURIComponent))));
const re = /o/g;
let m;
while ((m = re.exec('foo boo')) !== null) console.log(m[0], m.index, re.lastIndex);
console.log(/(?:)/.exec('') !== null, /[\d-x]/.test('-'), /\bfoo\b/.test('a foo b'), 'A-B'.split(/(-)/), /^.$/u.test('😀'), /^.$/.test('😀'), RegExp('[' + 'abc' + ']').test('c'));
console.log('2020'.replace(/(\d)(\d)/, '$2$1'), 'x'.replace(/(y)?x/, '[$1]'), 'abc'.replace(/(?<first>a)/, '$<first>$<first>'), /\p{Lu}/u.test('É'), /(?<!\d)5/.test('15'));
