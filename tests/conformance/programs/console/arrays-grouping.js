console.log(Array.from({ length: 7 }, (_, i) => i)); console.log(Array.from({ length: 30 }, (_, i) => i * 37 % 101)); console.log(Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i)));
console.log(['apple', 'banana', 'cherry', 'date', 'elderberry', 'fig', 'grape']); console.log(Array.from({ length: 12 }, (_, i) => 'item'.repeat(i % 4 + 1)));
console.log(Array.from({ length: 10 }, (_, i) => i % 2 ? i / 3 : i)); console.log(Array.from({ length: 8 }, (_, i) => ({ i }))); console.log(Array.from({ length: 3 }, () => Array(3).fill(0)));
console.log(Array.from({ length: 10 }, (_, i) => [i, i * i])); console.log([['a', 1], ['b', 2]]); console.log(Array.from({ length: 7 }, (_, i) => i % 3 ? null : undefined)); console.log(Array.from({ length: 20 }, (_, i) => i % 2 === 0));
console.log([1, 'a', null, undefined, true, 2.5, NaN, 'b']); console.log(Array.from({ length: 9 }, (_, i) => -i * 1000)); console.log(Array.from({ length: 16 }, (_, i) => 2 ** (i * 3)));
console.log([undefined, , null, , ,]); console.log([, 'a'], [, ,], Array(2), Object.assign([], { x: 1 }), Object.assign([1, 2, 3], { name: 'arr', 5: 'five' }));
console.log(Array.from({ length: 6 }, (_, i) => 'abcdefghijklmnopqrstuvwxyz'.slice(0, i * 4))); console.log([[]], [[], []], [{}], [{}, {}], [[[]]], [[[[]]]], [[[{ a: 1 }]]]);
console.log(Array.from({ length: 40 }, (_, i) => i < 20 ? 'x' : 'yyyyyyyyyy')); console.log(['日本語', '中文', '한국어', 'русский', 'ελληνικά', 'עברית', 'ไทย']); console.log(Array.from({ length: 7 }, () => '😀'));
