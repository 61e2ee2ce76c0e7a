const names = ['Basic_Emoji', 'Emoji_Keycap_Sequence', 'RGI_Emoji_Flag_Sequence', 'RGI_Emoji_Modifier_Sequence', 'RGI_Emoji_Tag_Sequence', 'RGI_Emoji_ZWJ_Sequence', 'RGI_Emoji'];
const texts = ['a', '1', '\u{1f600}', '1\ufe0f\u20e3', '#\ufe0f\u20e3', '\u{1f1e9}\u{1f1ea}', '\u{1f1e9}', '\u{1f44b}\u{1f3fd}', '\u{1f44b}', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', '\u231a', '\u2764\ufe0f', '\u2764', '\u{1f1e9}\u{1f1e9}', '\u{1f600}\u{1f600}'];
for (const name of names) {
  const one = new RegExp(`^\\p{${name}}$`, 'v'), many = new RegExp(`[\\p{${name}}a]`, 'gv');
  console.log(name, texts.map((text) => Number(one.test(text))).join(''), texts.join(' ').match(many)?.length);
}
const family = 'x\u{1f468}\u200d\u{1f469}\u200d\u{1f467}y\u{1f468}z';
console.log(family.replace(/\p{RGI_Emoji}/gv, 'E'), family.replace(/[\p{RGI_Emoji}--\p{Basic_Emoji}]/gv, 'S'), family.replace(/[\p{RGI_Emoji}&&\p{Emoji}]/gv, 'B'));
console.log(/(?<=\p{RGI_Emoji})y/v.exec(family)?.index, /(?<=x\p{RGI_Emoji}+)z/v.test(family), /\p{RGI_Emoji}{2}/v.test('\u{1f600}\u{1f602}'));
console.log(/^\p{RGI_Emoji_Flag_Sequence}$/iv.test('\u{1f1fa}\u{1f1f8}'), [...'\u{1f1fa}\u{1f1f8}\u{1f1e9}\u{1f1ea}'.matchAll(/\p{RGI_Emoji}/gv)].length);
for (const source of ['\\P{RGI_Emoji}', '[^\\p{RGI_Emoji}]', '\\p{RGI_Emoji_Other}', '\\p{Emoji_Keycap}', '[\\P{Basic_Emoji}]']) {
  try { console.log(new RegExp(source, 'v')); } catch (e) { console.log(e.message); }
}
try { console.log(new RegExp('\\p{RGI_Emoji}', 'u')); } catch (e) { console.log(e.message); }
