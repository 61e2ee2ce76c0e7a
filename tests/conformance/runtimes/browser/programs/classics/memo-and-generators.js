function* fibonacci() { let [a, b] = [0, 1]; for (;;) { yield a; [a, b] = [b, a + b]; } }
console.log([...fibonacci().take(8)].join(' '), Iterator.prototype !== undefined);
const memo = new Map();
const slow = (n) => memo.get(n) ?? (memo.set(n, n < 2 ? n : slow(n - 1) + slow(n - 2)), memo.get(n));
console.log(slow(50), memo.size);
console.log(Object.groupBy([1, 2, 3, 4], (n) => (n % 2 ? 'odd' : 'even')));
console.log(new Set([1, 2, 3]).union(new Set([3, 4])).size, [3, 1, 2].toSorted().join(), [1, 2, 3].at(-1), 'a-b-c'.replaceAll('-', '+'));
const tagged = (s, ...v) => s.raw.map((part, i) => part + (v[i] ?? '')).join('');
console.log(tagged`x${1}y${2}z`, structuredClone([1, { a: 2 }])[1].a);
label: for (const i of [1, 2, 3]) { for (const j of [1, 2, 3]) { if (j === 2) continue label; if (i === 3) break label; console.log(i, j); } }
