// The flag v: sets of characters less, and in common with, escapes, properties and nested classes.
const patterns = [
    "[\\w--\\d]", "[\\w--\\p{Lu}]", "[\\w--\\P{Lu}]", "[\\p{L}--\\p{Lu}]", "[\\p{L}--[a-z]]", "[\\w--[\\p{Lu}\\d]]", "[[A-Z]--\\p{Script=Latin}]", "[a--b]", "[\\x01--\\p{Lu}]", "[\\w&&\\p{Lu}]",
    "[\\d&&[0-5]]", "[^\\w--\\d]", "[\\w--a--\\d]", "[[a-z]&&[aeiou]]", "[\\q{ab|c}--\\q{c}]",
];
for (const pattern of patterns) console.log(pattern, "aAzé1_Ωab7".match(new RegExp(pattern, "gv")));
console.log("Ab1".replace(/[\w--\d]/gv, "*"), "x-1".split(/[\w--\p{L}]/v));
