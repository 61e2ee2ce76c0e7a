const tries = [
  () => null.x, () => undefined.foo.bar, () => { let o = {}; o.f(); }, () => { x = y; }, () => { const c = 1; c = 2; },
  () => new (class A { constructor() { this.m(); } })(), () => [].reduce((a, b) => a), () => JSON.parse('{bad'),
  () => Symbol() + '', () => new Array(-1), () => 'x'.repeat(-1), () => (1).toFixed(101), () => { undefined(); },
  () => { let a = 1; a(); }, () => { [...1]; }, () => { const { a } = null; }, () => JSON.parse(''), () => decodeURIComponent('%'),
  () => { for (const x of {}) ; }, () => { new 5; }, () => { ({}) instanceof 5; }, () => { 'a' in 'b'; },
];
for (const t of tries) {
  try { t(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); }
}
