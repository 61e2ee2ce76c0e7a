// A long text searched, replaced and taken apart.
const text = "lorem ipsum dolor sit amet ".repeat(4000);
let counted = 0;
const counts = new Map();
for (const word of text.match(/\w+/g)) counts.set(word, (counts.get(word) || 0) + 1);
for (const count of counts.values()) counted += count;
console.log(
  counted,
  text.replace(/o/g, "0").length,
  text.replace(/(\w+) (\w+)/g, "$2 $1").length,
  text.replace(/\s+/g, (space) => space + "-").length,
  text.split(" ").reverse().join(" ").length,
  text.replaceAll("sit", "stand").length,
);
