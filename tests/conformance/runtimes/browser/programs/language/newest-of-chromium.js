// What the language of Chromium has beyond that of Node 24.
const say = (run) => { try { console.log(run()); } catch (error) { console.log(`${error.name}: ${error.message}`); } };
for (const holder of ['Iterator', 'Iterator.prototype', 'Map.prototype', 'WeakMap.prototype', 'Math', 'DataView.prototype', 'Function.prototype', 'Error']) {
  const object = holder.split('.').reduce((value, name) => value[name], globalThis);
  console.log(holder, Object.getOwnPropertyNames(object).join(' '));
}
say(() => [...Iterator.concat([1, 2], new Set([3]), ['x'])]);
say(() => Iterator.concat().next());
for (const value of [5, {}, { [Symbol.iterator]: 5 }]) say(() => Iterator.concat(value));
say(() => [...Iterator.zip([[1, 2, 3], ['a', 'b']])].join(' '));
say(() => [...Iterator.zip([[1, 2, 3], ['a', 'b']], { mode: 'longest', padding: [0, '?'] })].join(' '));
say(() => [...Iterator.zip([[1], [1, 2]], { mode: 'strict' })]);
say(() => [...Iterator.zip([[1, 2], [1, 2]], { mode: 'strict' })].join(' '));
say(() => Iterator.zip([[1]], { mode: 'x' }));
say(() => Iterator.zip(5));
say(() => Iterator.zip([5]).next());
say(() => [...Iterator.zipKeyed({ n: [1, 2], s: ['x', 'y', 'z'] })].map((each) => JSON.stringify(each)).join(' '));
say(() => Iterator.zipKeyed(5));
function* counted(name) { try { yield 1; yield 2; } finally { console.log('closed', name); } }
say(() => { for (const pair of Iterator.zip([counted('a'), counted('b'), [1]])) console.log(pair.join()); });
say(() => { const zip = Iterator.zip([counted('c'), counted('d')]); zip.next(); return JSON.stringify(zip.return()); });
say(() => { const all = Iterator.concat(counted('e'), [5]); all.next(); return JSON.stringify(all.return()); });
say(() => ['a', null, undefined, 1].values().join());
say(() => ['a', 'b'].values().join('-'));
say(() => [NaN].values().includes(NaN));
say(() => [1, 2, 3].values().includes(1, 1));
say(() => [1].values().includes(1, -1));
say(() => [1].values().includes(1, 'x'));
const map = new Map([['a', 1]]);
say(() => [map.getOrInsert('a', 9), map.getOrInsert('b', 2), map.getOrInsertComputed('c', (key) => `${key}!`), map.getOrInsertComputed(-0, (key) => Object.is(key, 0)), map.size].join());
say(() => map.getOrInsertComputed('a', 5));
say(() => Map.prototype.getOrInsert.call({}, 5));
say(() => new WeakMap().getOrInsert(5, 5));
const key = {};
const weak = new WeakMap();
say(() => [weak.getOrInsert(key, 1), weak.getOrInsert(key, 2), weak.getOrInsertComputed({}, () => 3)].join());
say(() => [Math.sumPrecise([]), Math.sumPrecise([0.1, 0.2, 0.3]), Math.sumPrecise([0.1, 0.2, 0.3, -0.6]), Math.sumPrecise([1, 1e100, 1, -1e100])]);
say(() => [Math.sumPrecise([Infinity, -Infinity]), Math.sumPrecise([-0, -0]), Math.sumPrecise([1, -1]), Math.sumPrecise([Infinity, 1])]);
for (const value of [5, [1, 'x'], [1n], undefined]) say(() => Math.sumPrecise(value));
