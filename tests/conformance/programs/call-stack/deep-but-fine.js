function depth(n) {
  return n === 0 ? 0 : 1 + depth(n - 1);
}
console.log(depth(1000));
console.log(depth(5000));
const nested = {};
let cursor = nested;
for (let i = 0; i < 100; i++) cursor = cursor.next = { i };
const count = (node) => (node.next ? 1 + count(node.next) : 0);
console.log(count(nested));
