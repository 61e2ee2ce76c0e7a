// Destructuring, spread, rest, defaults, template literals, optional chaining.
const point = ({ x = 0, y = 0 } = {}) => x + y;
const total = (...numbers) => numbers.reduce((sum, n) => sum + n, 0);
function swap(rounds) {
  let [a, b] = [1, 2];
  for (let i = 0; i < rounds; i++) [a, b] = [b, a + (i & 1)];
  return a + b;
}
function objects(rounds) {
  let state = { count: 0, last: "", nested: { depth: 1 } };
  let sum = 0;
  for (let i = 0; i < rounds; i++) {
    state = { ...state, count: state.count + 1, last: `step ${i % 10}` };
    const { count, nested: { depth }, missing = 2 } = state;
    sum += count + depth + missing + (state.nested?.depth ?? 0) + (state.other?.depth ?? 0);
  }
  return sum + state.last.length;
}
function calls(rounds) {
  let sum = 0;
  const list = [1, 2, 3];
  for (let i = 0; i < rounds; i++) {
    sum += total(...list, i) + point({ x: i }) + Math.max(...[...list, i % 5]);
  }
  return sum;
}
console.log(swap(60000), objects(20000), calls(15000));
