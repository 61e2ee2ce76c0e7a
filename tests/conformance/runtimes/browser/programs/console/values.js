console.log('text', 1, -0, 1.5, NaN, true, null, undefined);
console.log([1, 2, 3], ['a', 'b'], [], [undefined, null], [[1], [2]]);
console.log({ a: 1, b: 'two' }, {}, { nested: { x: 1 }, list: [1, 2] });
console.log(new Map([['k', 1]]), new Set([1, 'two']));
console.log(Symbol('s'), 10n, /re/g);
