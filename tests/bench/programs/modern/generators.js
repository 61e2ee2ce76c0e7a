// Generators and iterators: for-of, delegation, infinite sequences, spread of an iterator.
function* range(from, to) {
  for (let i = from; i < to; i++) yield i;
}
function* both(count) {
  yield* range(0, count);
  yield* range(count, 2 * count);
}
function* naturals() {
  let n = 0;
  for (;;) yield n++;
}
function take(iterator, count) {
  let sum = 0;
  for (const value of iterator) {
    if (value >= count) break;
    sum += value;
  }
  return sum;
}
class Tree {
  constructor(left, value, right) {
    this.left = left;
    this.value = value;
    this.right = right;
  }
  *[Symbol.iterator]() {
    if (this.left) yield* this.left;
    yield this.value;
    if (this.right) yield* this.right;
  }
}
const grow = (depth, value) => (depth === 0 ? null : new Tree(grow(depth - 1, value * 2), value, grow(depth - 1, value * 2 + 1)));
let sum = 0;
for (const value of both(25000)) sum += value;
for (const value of grow(10, 1)) sum += value;
for (const letter of "hello".repeat(4000)) if (letter === "l") sum++;
console.log(sum, take(naturals(), 30000), [...range(0, 20000)].length);
