const a = 5, b = 10;
console.log(`sum ${a + b}, nested ${`inner ${a > b ? 'a' : `b${b}`}`}`);
console.log(`line one
line two\ttabbed \u{1F600} \x41`);
console.log(`${[1, 2, 3]} ${{}} ${null} ${undefined} ${() => 1}`);
function tag(strings, ...values) {
  console.log(strings, strings.raw, values);
  return strings.raw.reduce((out, s, i) => out + s + (i < values.length ? `[${values[i]}]` : ''), '');
}
console.log(tag`x${a}y\n${b}z`);
console.log(String.raw`a\nb${1}\u0041`);
const same = () => ((s) => s)`same`;
console.log(same() === same(), Object.isFrozen(same()));
console.log(tag`` === '', `\`escaped\` \${no}`);
