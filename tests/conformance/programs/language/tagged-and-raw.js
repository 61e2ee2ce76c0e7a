const html = (strings, ...values) => strings.reduce((out, part, i) => out + part + (i < values.length ? String(values[i]).replace(/</g, '&lt;') : ''), '');
const name = '<Bob>';
console.log(html`<p>Hello ${name}, you are ${40 + 2}</p>`);
const upper = (strings, ...values) => strings.raw.join('|') + values.map((v) => typeof v).join();
console.log(upper`a\n${1}b\t${'x'}c${{}}`);
function chain(strings) { console.log(strings[0]); return chain; }
chain`one``two``three`;
const obj = { prefix: '>', tag(s, v) { return this.prefix + s.join('_') + v; } };
console.log(obj.tag`a${1}b`);
console.log(((s) => s[0] === undefined && s.raw[0])`\unicode and \xerxes`);
console.log(String.raw({ raw: ['x', 'y', 'z'] }, 1, 2), String.raw`C:\dir\new`);
