const map = new Map([['a', 1], [NaN, 'nan'], [0, 'zero']]);
map.set({}, 'object key').set('a', 2);
console.log(map, map.size, map.get(NaN), map.get(-0), map.has('b'), map.delete('a'), map.delete('a'));
for (const [k, v] of map) console.log(k, v);
map.forEach((value, key, m) => console.log(key, value, m === map));
console.log([...map.keys()], [...map.values()], map.entries());
const set = new Set('mississippi');
console.log(set, set.size, set.has('m'), [...set].join(''));
set.add('m').add('new');
for (const letter of set) { if (letter === 'i') { set.delete('i'); set.add('late'); } console.log(letter); }
const union = new Set([...[1, 2], ...[2, 3]]);
console.log(union, [...union].filter((x) => new Set([2]).has(x)));
const counts = [...'hello world'].reduce((m, c) => m.set(c, (m.get(c) ?? 0) + 1), new Map());
console.log(counts);
console.log(new Map(Object.entries({ x: 1 })), new Set([[1], [1]]).size);
map.clear();
console.log(map, new Set(), map[Symbol.toStringTag]);
try { Map(); } catch (e) { console.log(e.message); }
try { new Map([1]); } catch (e) { console.log(e.message); }
try { new Set(5); } catch (e) { console.log(e.message); }
