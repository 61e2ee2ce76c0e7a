// Async loops: awaited values, awaited async functions, async generators, several loops side by side.
async function value(x) {
  return x;
}
async function loop(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += await i;
  return sum;
}
async function calls(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) sum += await value(i);
  return sum;
}
async function* numbers(count) {
  for (let i = 0; i < count; i++) yield i;
}
async function iterate(count) {
  let sum = 0;
  for await (const x of numbers(count)) sum += x;
  return sum;
}
async function main() {
  const results = [await loop(60000), await calls(30000), await iterate(10000)];
  const together = await Promise.all([loop(5000), calls(5000), loop(5000)]);
  console.log(results.join(), together.join());
}
main();
