const undef = undefined, nul = null, obj = { a: { b: null } }, num = 5, fn = () => {};
const tries = [
  () => undef.x, () => nul.x, () => obj.a.b.c, () => obj.x.y, () => undef[0], () => nul['key with space'], () => obj[undef][1],
  () => { undef.x = 1; }, () => { nul.y = 1; }, () => { obj.q.w = 1; }, () => { undef[Symbol('s')]; }, () => { obj.z[num] = 2; },
  () => delete undef.x, () => { undef.x++; }, () => { nul.f(); }, () => { obj.a.b(); }, () => fn().result, () => [][0].x, () => [undefined][0].name,
  () => (void 0).foo, () => null.foo, () => this.nothing.here, () => ({}).x.y.z, () => 'str'.foo.bar, () => new Map().get('k').v,
];
for (const t of tries) { try { t(); console.log('no error'); } catch (e) { console.log(e.name + ': ' + e.message); } }
