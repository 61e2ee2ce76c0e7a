console.table([{ a: 1, b: 'x' }, { b: true, c: null }, 'text', 5, null], ['b', 'c']);
console.table([1, { a: 2 }], []);
console.table([1, { a: 2 }]);
