// What V8 6.8 finds out when it evaluates a pattern, and what code in strings says.
const attempt = (work) => {
  try {
    console.log('fine', work());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
console.log('starts');
attempt(() => /(?<a/.source);
attempt(() => /[b-a]/.test('a'));
attempt(() => [1, 2].map((n) => (n > 2 ? /(/ : n)));
const never = () => /a**/;
console.log(typeof never);
attempt(() => null[Symbol.iterator]);
attempt(() => {
  const nothing = null;
  return nothing[Symbol.iterator]();
});
attempt(() => undefined[Symbol.iterator]);
attempt(() => null[Symbol.asyncIterator]);
attempt(() => eval('const [a] = null;'));
attempt(() => eval('var q = {}; const { a } = q.z;'));
attempt(() => eval('var r = {}; for (const a of r.z);'));
attempt(() => new Function('a', 'const [x] = a;')({}));
attempt(() => new Function('a', 'return [...a];')(5));
attempt(() => eval('(({ b: { c } }) => c)({})'));
attempt(() => eval('(() => { for (const x of 7) ; })()'));
attempt(() => eval('/(?<x/'));
