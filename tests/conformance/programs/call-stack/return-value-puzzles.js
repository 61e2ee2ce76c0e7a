function a() { return; }
function b() { return
  1; }
function c() { return (
  2); }
const d = () => {};
const e = () => ({});
const f = () => { x: 1 };
const g = async () => 5;
const h = function* () { return 6; };
console.log(a(), b(), c(), d(), e(), f(), g(), h().next());
console.log((() => { try { return 'a'; } finally { console.log('before the value arrives'); } })());
console.log([1, 2, 3].map((n) => { n * 2; }), [1, 2, 3].map((n) => (n * 2)));
console.log(((x, y = x, ...z) => [x, y, z])(1, undefined, 3, 4));
