// Functions without a name in lists: a stack calls them after what the list was assigned to.
const show = (f) => { try { f(); } catch (e) { console.log(e.stack.split('\n').slice(1, 3).map((l) => l.replace(/\/.*\//, '')).join(' < ')); } };
const tasks = [() => { throw new Error('0'); }, function () { throw new Error('1'); }, function named() { throw new Error('2'); }];
tasks.forEach((t) => show(t)); tasks.forEach((t) => show(() => t.call({ a: 1 }))); show(() => tasks[0]()); show(() => tasks[1]());
const o = { list: [() => { throw new Error('l'); }], deep: { er: [function () { throw new Error('d'); }] }, ['comp' + 1]: [() => { throw new Error('c'); }] };
show(o.list[0]); show(o.deep.er[0]); show(o.comp1[0]); show(() => o.deep.er[0]());
module.exports = { routes: [() => { throw new Error('r'); }] }; show(module.exports.routes[0]);
let a, b; a = b = [() => { throw new Error('ab'); }]; show(a[0]); var c = true ? [() => { throw new Error('c'); }] : null; show(c[0]);
class K { fields = [() => { throw new Error('k'); }]; static s = [() => { throw new Error('s'); }]; } show(new K().fields[0]); show(K.s[0]);
const nested = [[() => { throw new Error('n'); }], ...[() => { throw new Error('sp'); }]]; show(nested[0][0]); show(nested[1]);
const cases = [['label', () => { throw new Error('case'); }], ['x', function () { throw new Error('x'); }]]; for (const [n, f] of cases) show(f);
const objs = [{ run: () => { throw new Error('run'); }, name: 'a' }, { run() { throw new Error('run2'); } }]; objs.forEach((x) => show(x.run)); objs.forEach((x) => show(() => x.run()));
const m = new Map([['k', () => { throw new Error('m'); }]]); show(m.get('k')); const fz = Object.freeze([() => { throw new Error('fz'); }]); show(fz[0]);
