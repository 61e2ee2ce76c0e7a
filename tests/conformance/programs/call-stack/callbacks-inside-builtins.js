const order = [];
const sorted = [3, 1, 2].sort((a, b) => {
  order.push('compare');
  return a - b;
});
console.log(sorted, order.length > 0);
const sum = [1, 2, 3].reduce((total, n) => {
  const next = total + n;
  console.log(`total ${total} plus ${n} is ${next}`);
  return next;
}, 0);
console.log(sum);
[10, 20].forEach((value, index, array) => console.log(value, index, array));
console.log('abc'.replace(/./g, (c) => c.toUpperCase() + c));
console.log(JSON.stringify({ toJSON() { return { replaced: true }; } }));
