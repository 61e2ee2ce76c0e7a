const log = [];
const handler = new Proxy({}, {
  get(_, trap) {
    return (target, ...args) => {
      log.push(trap + '(' + args.map((a) => typeof a === 'symbol' ? a.toString() : typeof a === 'object' ? JSON.stringify(a) ?? 'obj' : String(a)).join(',') + ')');
      return Reflect[trap](target, ...args);
    };
  },
});
function show(label, f) {
  log.length = 0;
  let r;
  try { r = f(); } catch (e) { r = e.name + ': ' + e.message; }
  console.log(label, '=>', r, '|', log.join(' '));
}
const p = () => new Proxy({ a: 1, b: { c: 2 }, [Symbol.for('s')]: 3 }, handler);
show('spread', () => ({ ...p() }));
show('keys', () => Object.keys(p()));
show('entries', () => Object.entries(p()).length);
show('assign', () => Object.assign({}, p()));
show('in', () => 'a' in p());
show('delete', () => delete p().a);
show('set', () => { const x = p(); x.z = 1; return 'ok'; });
show('freeze', () => Object.isFrozen(Object.freeze(p())));
show('for-in', () => { let s = ''; for (const k in p()) s += k; return s; });
show('rest', () => { const { a, ...rest } = p(); return rest; });
show('json', () => JSON.stringify(p()));
show('define', () => Object.defineProperty(p(), 'q', { value: 1, configurable: true }).q);
show('hasOwn', () => Object.hasOwn(p(), 'a'));
show('destructure default', () => { const { zz = 5 } = p(); return zz; });
show('proto', () => Object.getPrototypeOf(p()) === Object.prototype);
show('extensible', () => Object.isExtensible(p()));
show('array', () => { const a = new Proxy([1, 2, 3], handler); a.push(4); return a.length; });
show('array splice', () => { const a = new Proxy([1, 2, 3], handler); return a.splice(1, 1); });
show('concat', () => [0].concat(new Proxy([1, 2], handler)));
show('fn', () => new Proxy(function f(a) { return a; }, handler)(7));
show('new', () => new (new Proxy(class { constructor(v) { this.v = v; } }, handler))(8).v);
