// Matches of a whole text: what is put for them, lastIndex, RegExp.$1 and its kin, expressions that answer for themselves.
const text = "one 1, two 22, three 333; 😀x ";
console.log(text.match(/\d+/g), text.match(/z/g), text.match(/(?:)/g).length, text.match(/(?:)/gu).length);
console.log(RegExp.lastMatch, RegExp.leftContext.length, RegExp.rightContext.length);
console.log(text.replace(/(\w+) (\d+)/g, "$2-$1$$$&$`|$'$3$01".slice(0, 7)), RegExp.$1, RegExp.$2);
console.log("abc".replace(/b/g, "[$`|$&|$'|$$|$0|$1]"), "aXbX".replace(/(X)(y)?/g, "<$1$2$3$02>"));
console.log("2024-01-02 2025-03-04".replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/g, "$<d>.$<m>.$<y>$<none>$<"));
console.log("2024-01".replace(/(?<y>\d+)-(?<m>\d+)/g, (...all) => JSON.stringify(all)));
console.log("aab".replace(/(a)|(b)/g, (all, a, b, at, whole) => [all, a, b, at, whole].join("/") + ";"), RegExp.$2);
console.log("aaa".replace(/a*/g, "-"), "".replace(/^/g, "x"), "none".replace(/q/g, "x"), "aab aa".match(/a/gy));

const kept = /o/g;
kept.lastIndex = 5;
console.log("foo boo".replace(kept, "0"), kept.lastIndex, "foo boo".match(kept), kept.lastIndex);
const frozen = Object.freeze(/o/g);
for (const use of [() => "foo".replace(frozen, "0"), () => "foo".match(frozen), () => "xyz".split(frozen)]) {
  try {
    console.log(use());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
let nested = 0;
console.log("a1b2".replace(/\d/g, (digit) => "x1y".replace(/\d/g, () => ++nested) + digit), RegExp.lastMatch);
class Loud extends RegExp {
  exec(string) {
    console.log("exec at", this.lastIndex);
    return super.exec(string);
  }
}
console.log("a-b".replace(new Loud("-", "g"), "+"), "a-b".split(new Loud("-")), new Loud("a").test("a"));
const own = /a/g;
own.exec = () => null;
console.log(own.test("a"), "aa".replace(own, "b"), "aa".match(own));

console.log("a, b;c".split(/[,;] */), "a1b2c".split(/(\d)/), "abc".split(/(?:)/), "😀😀".split(/(?:)/u).length, "😀".split(/(?:)/).length);
console.log("a1b2c".split(/(\d)/, 2), "a1b2c".split(/\d/, 0), "ab".split(/(x)?b/), RegExp.$1, "".split(/x/), "".split(/(?:)/));
