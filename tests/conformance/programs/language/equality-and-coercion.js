const values = [0, '', null, undefined, NaN, false, [], {}, '0', 'a', 1, [1], '1'];
for (const v of values) {
  console.log(v, '=>', Boolean(v), !!v, String(v), typeof v, v == 0, v == null, v == '1', v == false);
}
console.log(null == undefined, null === undefined, NaN != NaN, [1] == 1, [1, 2] == '1,2', {} == '[object Object]', 'b' > 'a', null >= 0, null > 0, undefined == 0);
console.log(typeof null, typeof undefined, typeof function () {}, typeof class {}, typeof Symbol(), typeof 1n, typeof [], typeof new String(''));
const tricky = { valueOf() { return 10; }, toString() { return 'str'; } };
console.log(tricky + 1, `${tricky}`, tricky * 2, tricky > 9, tricky + '', String(tricky), [tricky] + '');
console.log(new Date(0) + 1 === new Date(0).toString() + '1', new Date(5) - 2, +new Date(7));
const bad = { valueOf() { return {}; }, toString() { return {}; } };
try { bad + 1; } catch (e) { console.log(e.name, e.message); }
console.log([0] == false, [[]] == 0, [null] == '', 1 < 2 < 3, 3 > 2 > 1, '2' > '12', 2 > '12', 'x' * 1, -'', +[], +{}, +[7]);
console.log(new String('a') == 'a', new String('a') === 'a', new String('a') == new String('a'));
