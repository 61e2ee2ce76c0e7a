// Where matches begin and end: split, lastIndex of every kind, long texts, expressions that are used often.
const mixed = "a,b;c  d,e";
console.log(mixed.split(/[,;\s]+/), mixed.split(/([,;])/), mixed.split(/[,;]/, 2), mixed.split(/,/y));
console.log("abc".split(/(?:)/), "".split(/x/), "".split(/(?:)/), "aXbXc".split(/x/i));
console.log("😀a😀".split(/(?:)/u), "😀a".split(/(?:)/).length, "test".split(/(?=s)/), "A1B2".split(/(?<=\d)/));
console.log("ab".split(/$/), "a\nb".split(/$/m), "aab".split(/a*?/), "aab".split(/a*/), "ab".split(/(x)?b/));
"x1y22".split(/(\d+)/);
console.log(RegExp.$1, RegExp.lastMatch, RegExp["$`"]);
"abc".split(/$|b/);
console.log(RegExp.lastMatch);

const walking = /a/g;
for (const from of [1.5, -1, "2", 9, NaN, { valueOf: () => 1 }]) {
  walking.lastIndex = from;
  const found = walking.exec("aaa");
  console.log(found && found.index, walking.lastIndex);
}
const frozen = Object.freeze(/a/g);
for (const text of ["a", "b"]) {
  try {
    console.log(frozen.exec(text));
  } catch (error) {
    console.log(error.message);
  }
}
console.log(Object.freeze(/a/).exec("ba").index);
const sticky = /b/y;
console.log(sticky.test("ab"), sticky.lastIndex, (sticky.lastIndex = 1), sticky.test("ab"), sticky.lastIndex);

const long = "word ".repeat(20000);
let words = 0;
const word = /\w+/g;
while (word.exec(long)) words++;
console.log(words, long.replace(/w(o)rd/g, (all, letter, at) => letter + (at % 7)).length, long.split(/ /).length);
const longer = long + "tail";
console.log(/tail$/.exec(longer).index, (longer + "x").match(/tail(x)/).index, longer.slice(3, -2).match(/d ta/).index);

class Noted extends RegExp {
  exec(text) {
    const result = super.exec(text);
    return result && Object.assign(result, { noted: true });
  }
}
console.log("a-b".split(new Noted("-")), new Noted("b", "g")[Symbol.replace]("abcb", "x"), new Noted("b").exec("ab").noted);
let often = 0;
for (let number = 0; number < 200; number++) if (/^(\w+)\s(\d+)$/i.exec("Item " + number)[2] === String(number)) often++;
console.log(often, /(?<year>\d{4})-(?<month>\d\d)/d.exec("on 2024-05"));
