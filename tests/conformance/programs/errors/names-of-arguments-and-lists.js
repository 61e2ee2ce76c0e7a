// What V8 calls functions without a name that stand in the arguments of calls, lists and assignments.
const show = (label, error) => console.log(label, error.stack.split('\n').slice(1, 3).map((l) => l.trim().replace(/\(?[^ (]*[\\/]/, '(')).filter((l) => !l.includes('node:')).join(' | '));
const fail = (label) => { show(label, new Error(label)); };
async function retry(fn, { times }) { for (let i = 1; ; i++) try { return await fn(i); } catch (e) { if (i === times) throw e; } }
class Loader { constructor(batch, options) { this.batch = batch; this.options = options; } load() { return this.batch(1); } }
function Legacy() { this.run = function () { fail('this.run'); }; this.list = [function () { fail('this.list'); }]; }
Legacy.prototype.go = function () { fail('prototype.go'); };
Legacy.create = () => fail('static');
class Modern { constructor() { this.act = () => fail('constructor act'); this.acts = { deep: [() => fail('constructor deep')] }; } handlers = [() => fail('field list')]; #p = { q: [() => fail('private field')] }; get p() { return this.#p.q[0]; } static s = [() => fail('static list')]; }
(async () => {
  await retry(async () => { throw new Error('x'); }, { times: 2 }).catch((e) => show('retry', e));
  new Loader(async () => fail('loader'), { max: 3 }).load();
  const loader = new Loader(() => fail('declared loader'), { max: { deep: 3 } }); loader.load();
  const other = new Loader(function () { fail('no options'); }); other.load();
  const obj = {}; obj.a = { b: [() => fail('obj.a.b')] }; obj.a.b[0]();
  obj['key'] = [() => fail('obj.key')]; obj.key[0](); obj['a' + 1] = [() => fail('computed')]; obj.a1[0]();
  const table = [function () { fail('table 0'); }, () => fail('table 1')]; table.forEach((f) => f());
  const map = new Map([['k', () => fail('map')]]); map.get('k')();
  const made = ((f) => f)(() => fail('from call')); made();
  const either = Math.random() > 2 ? null : [() => fail('either')]; either[0]();
  const { d = () => fail('default') } = {}; d();
  new Legacy().run(); new Legacy().list[0](); new Legacy().go(); Legacy.create();
  const m = new Modern(); m.act(); m.acts.deep[0](); m.handlers[0](); m.p(); Modern.s[0]();
  const et = new EventTarget(); et.addEventListener('x', () => fail('listener'), { once: true }); et.dispatchEvent(new Event('x'));
  [1].forEach(function () { fail('forEach'); }); [2].map((x) => { fail('map callback'); });
  const run = (f) => f(); run(() => fail('plain argument')); run.call(null, () => fail('call argument'), { extra: 1 });
  const nested = { outer: { inner() { return [() => fail('method list')]; }, arrow: () => [() => fail('arrow list')] } }; nested.outer.inner()[0](); nested.outer.arrow()[0]();
  const curry = (a) => (b) => (c) => fail('curried'); curry(1)(2)(3);
  exports.api = { get: (f) => f(), on: function (f, o) { return f(o); } }; exports.api.get(() => fail('api')); exports.api.on((o) => fail('api on'), { passive: true, capture: [1] });
})();
