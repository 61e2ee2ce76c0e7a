const range = { from: 1, to: 3, [Symbol.iterator]() { let n = this.from, to = this.to; return { next: () => (n <= to ? { value: n++, done: false } : { value: undefined, done: true }) }; } };
console.log([...range], Math.max(...range), Array.from(range, (x) => x * x), new Set(range), Object.fromEntries([...range].map((x) => [x, x])));
const [head, ...tail] = range;
console.log(head, tail);
function* tree(node) { if (!node) return; yield* tree(node.left); yield node.value; yield* tree(node.right); }
const insert = (node, value) => (!node ? { value, left: null, right: null } : value < node.value ? { ...node, left: insert(node.left, value) } : { ...node, right: insert(node.right, value) });
const root = [5, 2, 8, 1, 9, 3].reduce(insert, null);
console.log([...tree(root)], root);
const it = [1, 2, 3][Symbol.iterator]();
for (const x of it) { console.log(x); break; }
console.log([...it], it.next(), typeof it[Symbol.iterator], it[Symbol.iterator]() === it);
const closing = { [Symbol.iterator]() { return { next: () => ({ done: false, value: 1 }), return() { console.log('return called'); return {}; } }; } };
for (const x of closing) break;
const [one] = closing;
try { for (const x of closing) throw new Error('out'); } catch (e) { console.log(e.message); }
try { new Map(closing); } catch (e) { console.log(e.message); }
(() => { for (const x of closing) return x; })();
outer: for (const a of [1, 2]) for (const x of closing) continue outer;
