console.log({ first: 'a fairly long string value', second: 'another long string value', third: 3 });
console.log([{ id: 1, title: 'first item in list' }, { id: 2, title: 'second item in list' }]);
console.log(['a fairly long string value', 'another long string value', 'third one']);
console.log({ a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] });
console.log({ message: 'x'.repeat(80) });
console.log(new Map([['alpha', { value: 1, list: [1, 2, 3] }], ['beta', { value: 2, list: [4, 5, 6] }]]));
console.log({ outer: { inner: 'some text that is long enough to break', other: 'more text here' } });
