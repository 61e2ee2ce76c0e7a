// What a class without a name is called in stacks: V8 infers it as it does for functions.
const show = (f) => { try { f(); } catch (e) { console.log(e.stack.split('\n').slice(1,3).join(' <').trim()); } };
const ns = { deep: {} };
ns.deep.A = class { #p = 1; static count = 0; static { this.z = 1; } method() { throw new Error('x'); } get g() { throw new Error('g'); } static s = () => { throw new Error('arrow'); }; f = () => { throw new Error('field'); }; };
show(() => new ns.deep.A().method()); show(() => new ns.deep.A().g); show(() => ns.deep.A.s()); show(() => new ns.deep.A().f());
ns.B = class extends ns.deep.A { constructor() { super(); this.method(); } }; show(() => new ns.B());
ns.C = class extends ns.deep.A {}; show(() => new ns.C().method());
ns.mix = (Base) => class extends Base { m() { throw new Error('mixin'); } }; const M = ns.mix(Object); show(() => new M().m()); show(() => new (ns.mix(Object))().m());
const K = class { static q() { throw new Error('q'); } }; show(() => K.q());
function F() { this.Inner = class { static r() { throw new Error('r'); } go() { throw new Error('go'); } }; } show(() => new F().Inner.r()); show(() => new (new F().Inner)().go());
ns.made = Object.assign(class { static t() { throw new Error('t'); } }, { a: 1 }); show(() => ns.made.t()); ns.arr = [class { u() { throw new Error('u'); } }]; show(() => new ns.arr[0]().u()); const obj = { key: class { v() { throw new Error('v'); } }, ['comp' + 1]: class { w() { throw new Error('w'); } } }; show(() => new obj.key().v()); show(() => new obj.comp1().w()); ns['str-key'] = class { static y() { throw new Error('y'); } }; show(() => ns['str-key'].y()); ns.x = ns.y = class { static two() { throw new Error('two'); } }; show(() => ns.x.two()); ns.or = ns.or || class { static o() { throw new Error('o'); } }; show(() => ns.or.o()); ns.cond = true ? class { static c() { throw new Error('c'); } } : null; show(() => ns.cond.c());
const wrap = (c) => c; ns.w = wrap(class { static k() { throw new Error('k'); } }); show(() => ns.w.k()); return1(); function return1() { const r = (() => { return class { static rr() { throw new Error('rr'); } }; })(); show(() => r.rr()); }
ns.err = class extends Error { constructor(m) { super(m); } static make() { throw new this('made'); } }; show(() => ns.err.make()); try { ns.err.make(); } catch (e) { console.log(e.stack.split('\n')[0], e.name, e.constructor.name, require('util').inspect(e).split('\n')[0]); } console.log(new ns.B.prototype.constructor.name.constructor(''), [ns.err], new ns.C());
ns.Sub = class { static make() { throw new Error('mk'); } run() { throw new Error('run'); } constructor(x) { if (x) throw new Error('ctor'); } };
exports.Repo = class { static open() { throw new Error('open'); } };
module.exports = { Tool: class { static use() { throw new Error('use'); } }, Named: class Inner { static n() { throw new Error('n'); } } };
let Late; Late = class { static go() { throw new Error('go'); } };
show(() => ns.Sub.make()); show(() => new ns.Sub().run()); show(() => new ns.Sub(1)); show(() => exports.Repo.open()); show(() => module.exports.Tool.use()); show(() => module.exports.Named.n()); show(() => Late.go());
const mk = () => class { static s() { throw new Error('s'); } go() { throw new Error('g'); } }; show(() => mk().s()); show(() => new (mk())().go()); const classes = [class { static l() { throw new Error('l'); } }]; show(() => classes[0].l());
console.log(ns.Sub.name, exports.Repo.name, mk().name, ns.Sub, mk());
