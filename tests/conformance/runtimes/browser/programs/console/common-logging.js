const user = { name: 'Ann', age: 30, tags: ['a', 'b'] };
console.log('user:', user);
console.log(`template ${user.name}`, user.tags, [user]);
console.log('count %d of %s', 3, 'many', [1]);
console.log(null, undefined, [null, undefined], { a: null, b: undefined });
console.log(new Error('boom').message, [new Error('x').name]);
console.log([1, 'a', true, null, [2, 3], { b: 4 }, () => {}, Symbol('q')]);
console.log(Array.from({ length: 3 }, (_, i) => i), [..."abc"], new Array(2));
console.log(typeof console, Object.keys({ z: 1, a: 2 }), Object.entries({ k: 'v' }));
