const long = {};
for (let i = 0; i < 12; i++) long['property' + i] = 'value number ' + i;
console.log(long);
console.log(Array.from({ length: 30 }, (_, i) => i));
console.log(Array.from({ length: 120 }, (_, i) => i * 1000));
console.log(Array.from({ length: 10 }, (_, i) => 'string number ' + i));
console.log({ list: [{ id: 1, name: 'one', tags: ['a', 'b'] }, { id: 2, name: 'two', tags: [] }], nested: { deep: { deeper: { deepest: {} } } } });
console.log(new Map(Object.entries(long)));
