class Node2 { constructor(value, next = null) { this.value = value; this.next = next; } }
class LinkedList {
  constructor(...values) { this.head = null; this.size = 0; for (const v of values.reverse()) this.prepend(v); }
  prepend(v) { this.head = new Node2(v, this.head); this.size++; return this; }
  *[Symbol.iterator]() { for (let n = this.head; n; n = n.next) yield n.value; }
  reverse() { let prev = null, cur = this.head; while (cur) [cur.next, prev, cur] = [prev, cur, cur.next]; this.head = prev; return this; }
  map(f) { return new LinkedList(...[...this].map(f)); }
}
const list = new LinkedList(1, 2, 3, 4);
console.log([...list], list.size, [...list.reverse()], Math.max(...list));
console.log(list);
console.log(list.map((x) => x * x));
console.log(JSON.stringify(list));
