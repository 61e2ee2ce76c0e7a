function tag(strings, ...values) {
  console.log(strings, values);
  console.log(strings.raw);
  console.log(Object.isFrozen(strings), Array.isArray(strings));
  return strings.reduce((acc, s, i) => acc + s + (i < values.length ? `[${values[i]}]` : ''), '');
}
const name = 'World';
console.log(tag`Hello ${name}, you are ${20 + 1} years\told`);
console.log(tag``);
console.log(tag`\unicode and ${1}`);
const cache = new Map();
function once(strings) {
  cache.set(strings, (cache.get(strings) || 0) + 1);
  return strings;
}
for (let i = 0; i < 3; i++) once`same site`;
once`same site`;
console.log([...cache.values()]);
const html = (s, ...v) => String.raw({ raw: s }, ...v.map((x) => String(x).replace(/</g, '&lt;')));
console.log(html`<p>${'<script>'}</p>`);
console.log(String.raw`a\nb${1 + 1}`);
class T { static t(s) { return this === T ? s[0] : 'lost'; } }
console.log(T.t`x`, (0, T.t)`y`);
console.log((() => (s) => s.raw[0].length)()`\n\n`);
