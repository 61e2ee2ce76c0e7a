const café = 'coffee', π = 3.14, $_ = 'dollar', 変数 = 'variable', \u0061bc = 'escaped';
console.log(café, π, $_, 変数, abc);
console.log('\u00e9\x41\u{1F680}\0\v\b'.length, '\
continued', "it's", 'say "hi"', `both ' and "`);
const o = { 'clé': 1, π, ['日本']: 2 };
console.log(o, o.日本);
console.log('a\u2028b'.length, '\u200b'.trim().length, '\ufeffx'.trim().length, 'ñ' === 'n\u0303', 'ñ'.normalize('NFD').length);
const async = 1, of = 2, get = 3, set = 4, let_ = 5, yield_ = 6, from = 7, await_ = 8, as = 9;
console.log(async, of, get, set, from, as);
const words = { if: 1, class: 2, new: 3, typeof: 4, default: 5, await: 6, yield: 7 };
console.log(words, words.class, words.new);
