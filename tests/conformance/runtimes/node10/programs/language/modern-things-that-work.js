const { a, ...rest } = { a: 1, b: 2, c: 3 };
console.log(a, rest, { ...rest, d: 4 });
try { throw 1; } catch { console.log('optional catch'); }
console.log(/(?<year>\d{4})/.exec('in 2018').groups.year, /(?<=\$)\d+/.exec('$42')[0], /a.b/s.test('a\nb'));
console.log([..."héllo"].length, 'x'.padEnd(3, '.') + '|', Object.entries({ k: 1 }), 10n ** 20n);
console.log([3, 1, 2].sort().reverse(), Array.from(new Set([1, 1, 2])), new Map([[1, 2]]).get(1));
label: for (const i of [1, 2, 3]) { for (const j of [1, 2]) { if (j === 2) continue label; if (i === 3) break label; console.log(i, j); } }
console.log(`${1 + 1} ${[1, 2]} ${{}}`, String.raw`a\nb`, typeof Symbol.asyncIterator);
