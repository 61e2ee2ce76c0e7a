// Counts and remembers what a comparator is asked, over lists of every kind: V8's order of calls is what is checked.
let seed = 2024;
function random(limit) {
  seed = (seed * 16807) % 2147483647;
  return seed % limit;
}

const kinds = {
  random: (i, n) => random(n),
  rising: (i) => i,
  falling: (i, n) => n - i,
  few: () => random(4),
  sawtooth: (i) => i % 50,
  stairs: (i) => Math.floor(i / 7) * 7 - (i % 7),
  interleaved: (i, n) => (i < n / 2 ? i * 2 : (i - n / 2) * 2 + random(2)),
  nearlyRising: (i, n) => (random(10) ? i : random(n)),
  risingThenRandom: (i, n) => (i < n * 0.9 ? i : random(n)),
};
const comparators = {
  difference: (a, b) => a.key - b.key,
  backwards: (a, b) => b.key - a.key,
  words: (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  boolean: (a, b) => a.key < b.key,
  moody: () => random(3) - 1,
};

for (const [kind, make] of Object.entries(kinds)) {
  for (const [name, compare] of Object.entries(comparators)) {
    let calls = 0;
    let trace = 0;
    for (const count of [0, 1, 2, 3, 20, 33, 64, 100, 257, 700]) {
      const list = Array.from({ length: count }, (_, i) => ({ key: make(i, count), place: i }));
      list.sort((a, b) => {
        calls++;
        trace = (Math.imul(trace, 31) + a.place * 1000 + b.place) | 0;
        return compare(a, b);
      });
      for (const item of list) trace = (Math.imul(trace, 31) + item.place) | 0;
    }
    console.log(kind, name, calls, trace);
  }
}

const first = [];
[5, 3, 8, 1, 9, 2].sort((a, b) => {
  first.push(`${a}<${b}`);
  return a - b;
});
console.log(first.join(" "));
for (const answer of ["-1", null, undefined, { valueOf: () => -1 }, NaN, true]) console.log([3, 1, 2, 5, 4].sort(() => answer).join());
for (const answer of [-1n, Symbol("s")]) {
  try {
    [2, 1].sort(() => answer);
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
console.log(Array.from(new Float64Array([3, 1, 2]).sort((a, b) => b - a)).join(), [3, 1, undefined, 2].toSorted((a, b) => a - b).join());
