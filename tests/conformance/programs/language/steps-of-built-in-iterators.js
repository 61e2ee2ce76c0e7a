// Strings, maps and sets in loops, patterns, spreads and constructors: what changes on the way, and who replaces next().
const text = "a😀\uD83Db\uDE00é";
console.log([...text].map((part) => part.length), Array.from(text, (part) => part.codePointAt(0)), new Set(text).size);
for (const part of text + "!") if (part.length > 1) console.log(part);
const [first, second, ...others] = text;
console.log(first, second, others.length, Math.max(..."192"), [..."", ...new Set([1, 1, NaN, NaN, -0])]);

const map = new Map([["a", 1], ["b", 2], ["c", 3]]);
for (const entry of map) {
  console.log(entry);
  if (entry[0] === "a") map.delete("b");
  if (entry[0] === "c" && map.size < 4) map.set("d", 4).set("a", 5);
}
console.log([...map.keys()], [...map.values()], [...map], [...map.entries()][0]);
const set = new Set("xyz");
let moves = 0;
for (const value of set) {
  if (value === "x" && moves++ < 2) set.delete("x"), set.add("x");
  if (value === "z") set.add("w");
  console.log(value);
}
const [[key, value], ...left] = new Map([[1, "one"], [2, "two"]]).entries();
console.log(key, value, left, [...set.entries()][1], Array.from(set.keys()));

const iterator = set.values();
iterator.next();
console.log([...iterator], [...iterator], iterator.next());
const halfway = "hello"[Symbol.iterator]();
for (const letter of halfway) if (letter === "e") break;
console.log([...halfway], typeof halfway.next, halfway[Symbol.toStringTag]);

class Counted extends Set {
  add(value) {
    console.log("add", value);
    return super.add(value);
  }
}
console.log(new Counted([1, 2, 1]).size);
const holes = [1, , 3];
console.log([...holes], new Set(holes).size, Array.from(holes), [0, ...holes, ...[]].length, Math.max(...[1, , 3]));

const real = {};
function countReplaced(name, sample, source) {
  const prototype = Object.getPrototypeOf(sample[Symbol.iterator]());
  real[name] = prototype.next;
  let calls = 0;
  prototype.next = function () {
    calls++;
    return real[name].call(this);
  };
  for (const part of source) void part;
  const copy = [...source];
  const made = new Set(source);
  prototype.next = real[name];
  console.log(name, calls, copy.length, made.size);
}
countReplaced("string", "", "ab");
countReplaced("map", new Map(), new Map([[1, 2]]));
countReplaced("set", new Set(), new Set([1, 2]));
countReplaced("array", [], [1, 2]);
try {
  real.map.call(new Set().values());
} catch (error) {
  console.log(error.message);
}
