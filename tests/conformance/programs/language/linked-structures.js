class ListNode { constructor(v, next = null) { this.v = v; this.next = next; } }
class LinkedList {
  static from(it) { const l = new this(); for (const x of it) l.push(x); return l; }
  constructor() { this.head = this.tail = null; this.length = 0; }
  push(v) { const n = new ListNode(v); if (this.tail) this.tail = this.tail.next = n; else this.head = this.tail = n; this.length++; return this; }
  reverse() { let prev = null, cur = this.head; this.tail = this.head; while (cur) [cur.next, prev, cur] = [prev, cur, cur.next]; this.head = prev; return this; }
  *[Symbol.iterator]() { for (let n = this.head; n; n = n.next) yield n.v; }
  toString() { return `[${[...this].join(' -> ')}]`; }
}
const l = LinkedList.from('abcd'); console.log(l, String(l), String(l.reverse()), Math.max(...LinkedList.from([3, 9, 2])), l.length);
class Tree { constructor(v) { this.v = v; this.kids = []; } add(...vs) { this.kids.push(...vs.map((v) => v instanceof Tree ? v : new Tree(v))); return this; } *dfs() { yield this.v; for (const k of this.kids) yield* k.dfs(); } *bfs() { const q = [this]; while (q.length) { const n = q.shift(); yield n.v; q.push(...n.kids); } } depth() { return 1 + Math.max(0, ...this.kids.map((k) => k.depth())); } }
const t = new Tree('root').add(new Tree('a').add('a1', new Tree('a2').add('deep')), 'b'); console.log([...t.dfs()].join(), [...t.bfs()].join(), t.depth(), t); console.log(JSON.stringify(t)); t.parent = t; console.log(t);
class Heap { #a = []; constructor(cmp = (x, y) => x - y) { this.cmp = cmp; } push(x) { const a = this.#a; a.push(x); for (let i = a.length - 1; i > 0;) { const p = (i - 1) >> 1; if (this.cmp(a[i], a[p]) >= 0) break; [a[i], a[p]] = [a[p], a[i]]; i = p; } } pop() { const a = this.#a, top = a[0], last = a.pop(); if (a.length) { a[0] = last; for (let i = 0; ;) { let c = 2 * i + 1; if (c >= a.length) break; if (c + 1 < a.length && this.cmp(a[c + 1], a[c]) < 0) c++; if (this.cmp(a[i], a[c]) <= 0) break; [a[i], a[c]] = [a[c], a[i]]; i = c; } } return top; } get size() { return this.#a.length; } }
const h = new Heap(); [5, 2, 8, 1, 9, 3].forEach((x) => h.push(x)); const out = []; while (h.size) out.push(h.pop()); console.log(out, h); const graph = { A: { B: 1, C: 4 }, B: { C: 2, D: 5 }, C: { D: 1 }, D: {} }; const dist = Object.fromEntries(Object.keys(graph).map((k) => [k, Infinity])); dist.A = 0; const pq = new Heap((a, b) => a[1] - b[1]); pq.push(['A', 0]); while (pq.size) { const [n, d] = pq.pop(); if (d > dist[n]) continue; for (const [m, w] of Object.entries(graph[n])) if (d + w < dist[m]) pq.push([m, dist[m] = d + w]); } console.log(dist);
