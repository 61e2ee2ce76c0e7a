const [first, , third = 'default', ...rest] = [1, 2, undefined, 4, 5];
console.log(first, third, rest);
let a = 1, b = 2;
[a, b] = [b, a];
console.log(a, b);
const [[deep], [, other]] = [['d'], ['x', 'o']];
console.log(deep, other);
const [x, y] = 'héllo';
console.log(x, y);
const [p, q] = new Set(['p', 'q']);
console.log(p, q);
const target = {};
[target.left, target['right']] = [10, 20];
console.log(target);
function* numbers() {
  try {
    yield 1;
    yield 2;
    yield 3;
  } finally {
    console.log('iterator closed');
  }
}
const [one, two] = numbers();
console.log(one, two);
for (const [key, value] of Object.entries({ m: 1, n: 2 })) console.log(key, value);
