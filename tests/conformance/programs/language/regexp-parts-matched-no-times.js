// Parts of a pattern that are matched no times, and groups that are counted where classes stand in classes.
const shown = (...list) => '<' + list.slice(0, -1).map((part) => part ?? 'unset').join() + '>';
for (const [pattern, flags, text] of [
  ['(?=(?:x|y){0}0)', 'g', 'a0b'],
  ['(?=(?:(x)\\1|y){0,0}0)', 'dg', 'a0b0'],
  ['(?:(x)|y){0}?(0)\\1', 'g', 'a0b'],
  ['(?!(?:a|b){0}0).', 'g', 'a0b'],
  ['(?<=(?:a|(b)){0}a)0', '', 'a0b'],
  ['(?:(?:x|y){0}0)+', 'y', '00b'],
  ['(?=[xy]{0}0|(?:z){0}b)', 'gi', 'a0B'],
]) {
  console.log(pattern, flags, text.replace(new RegExp(pattern, flags), shown));
}
for (const pattern of ['\\1[[a](b)]', '\\1[[a]b](b)', '\\1[^[\\0](b)', '\\2(a)[[b](c)]', '(?<n>a)\\k<n>[[b]c]']) {
  try {
    console.log(pattern, new RegExp(pattern, 'v').exec('aaab'));
  } catch (error) {
    console.log(error.message);
  }
}
