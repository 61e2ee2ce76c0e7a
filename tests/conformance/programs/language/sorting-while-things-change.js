// What sort makes of comparators that throw, that change the array or sort themselves, and of long arrays.
const numbers = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5003);
const calls = { count: 0 };
const sorted = numbers.slice().sort((a, b) => (calls.count++, a - b));
console.log(sorted.every((n, i) => i === 0 || sorted[i - 1] <= n), calls.count, sorted[17], sorted.at(-1));
const words = numbers.slice(0, 40).map((n) => "w" + (n % 10) + "." + n);
console.log(words.toSorted((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0)).join(" "));

const thrown = [3, 1, 2];
try {
  thrown.sort((a, b) => {
    if (a === 2 || b === 2) throw new Error("no two");
    return a - b;
  });
} catch (error) {
  console.log(error.message, thrown);
}
const grown = [3, 1, 2];
grown.sort((a, b) => (grown.length < 5 && grown.push(9), a - b));
console.log(grown);
const cut = [3, 1, 2, 5];
cut.sort((a, b) => ((cut.length = 2), a - b));
console.log(cut);
const holed = [3, , 1, undefined, 2];
console.log(holed.sort((a, b) => b - a), holed.length, 4 in holed);
try {
  Object.freeze([2, 1]).sort();
} catch (error) {
  console.log(error.name, error.message);
}
const nested = [[3, 1], [2, 4, 0], [1]];
nested.sort((a, b) => a.sort((x, y) => x - y)[0] - b.sort((x, y) => y - x)[0]);
console.log(nested);
const seen = [];
[5, 2, 8, 1].sort((a, b) => (seen.push(a + "," + b), a - b));
console.log(seen.join(" "));
class Kept extends Array {}
console.log(Kept.from([2, 10, 1]).sort(), [2, 10, 1].sort(undefined), { length: 3, 0: "b", 1: "a", 2: "c", sort: [].sort }.sort());
console.log(new Float32Array([3.5, NaN, -0, 0, -1]).sort(), new Uint8ClampedArray([0.5, 1.5, 2.5, 3.5, 254.5, 300, -1, NaN, 127.49]));
