const a = [5, 1, 4];
console.log(a.push(2), a.pop(), a.unshift(0), a.shift(), a);
console.log(a.slice().sort(), [10, 9, 1].sort(), [10, 9, 1].sort((x, y) => x - y), ['b', undefined, 'a'].sort(), a.slice().reverse());
console.log(a.map((x) => x * 2), a.filter((x) => x > 1), a.reduce((x, y) => x + y), a.reduceRight((x, y) => x + '-' + y));
console.log(a.find((x) => x > 3), a.findIndex((x) => x === 9), a.findLast((x) => x < 5), a.findLastIndex((x) => x > 100), a.indexOf(4), a.includes(NaN), [NaN].includes(NaN), [NaN].indexOf(NaN));
console.log(a.some((x) => x > 4), a.every((x) => x > 4), [].every(() => false), a.join('/'), [null, undefined, [1, [2]]].join());
const spliced = [1, 2, 3, 4, 5];
console.log(spliced.splice(1, 2, 'a', 'b', 'c'), spliced, spliced.splice(-1), spliced.splice(1), spliced);
console.log([1, [2, [3, [4]]]].flat(), [1, [2, [3]]].flat(Infinity), [1, 2].flatMap((x) => [x, x * 10]), [[1, 2], 3].concat([4], [[5]], 6));
console.log(new Array(3).fill(0), Array.of(7), Array.from('abc'), Array.from({ length: 2 }), [1, 2, 3].fill(9, 1, 2), [1, 2, 3, 4, 5].copyWithin(0, 3));
console.log([3, 1, 2].toSorted(), [1, 2, 3].toReversed(), [1, 2, 3].with(1, 9), [1, 2, 3].toSpliced(0, 1), [1, 2, 3].at(-1));
console.log(Array.isArray([]), Array.isArray({ length: 0 }), [...[1, 2].entries()], [...['x'].keys()], [1, 2, 3].lastIndexOf(3));
const sparse = [1, , 3];
console.log(sparse, sparse.length, 1 in sparse, sparse.map((x) => x * 2), Object.keys(sparse));
sparse.forEach((x, i) => console.log(i, x));
const long = [];
long[5] = 'x';
console.log(long, long.length);
long.length = 2;
console.log(long, [,], [undefined, ,], [1, 2, 3].toString());
try { [].reduce((x) => x); } catch (e) { console.log(e.message); }
try { new Array(-1); } catch (e) { console.log(e.name, e.message); }
try { [1].map('x'); } catch (e) { console.log(e.message); }
try { [2, 1].sort('x'); } catch (e) { console.log(e.message); }
