const users = [
  { id: 1, name: 'Alice Johnson', email: 'alice@example.com', roles: ['admin', 'editor'], address: { street: '1 Main St', city: 'Springfield', geo: { lat: 12.34, lng: 56.78 } } },
  { id: 2, name: 'Bob', email: null, roles: [], address: undefined },
];
console.log(users);
console.log(users[0]);
console.log({ users, count: users.length, ok: true });
console.log(new Map(users.map((u) => [u.id, u])));
console.log(Object.fromEntries(users.map((u) => [u.name, u.roles])));
console.log([[{ a: { b: { c: {} } } }], [[[[]]]], [[[[1]]]]]);
console.log({ matrix: [[1, 2, 3], [4, 5, 6], [7, 8, 9]], fn: function () {}, arrow: (a, b) => a + b, sym: Symbol('id'), re: /ab/g, date: new Date(1e12), nul: null, und: undefined, nan: NaN, big: 123n, neg: -0 });
console.log(Array.from({ length: 3 }, (_, i) => ({ index: i, square: i * i, text: 'item '.repeat(i + 1).trim() })));
console.log({ a: 'a'.repeat(30), b: 'b'.repeat(30) }, { a: 'a'.repeat(30), b: 'b'.repeat(40) });
console.log([['a'.repeat(30), 'b'.repeat(30)], ['c'.repeat(30), 'd'.repeat(40)]]);
console.log({ key: ['one', 'two', 'three'], other: { x: 1, y: 2, z: { deep: true } }, third: new Set(['p', 'q']) });
console.log({ data: { items: [{ n: 1 }, { n: 2 }], meta: { total: 2, page: { size: 10, index: 0 } } }, status: 'ok' });
