class MyErr extends Error { constructor(m, c) { super(m); this.name = 'MyErr'; this.code = c; } }
const first = s => String(s).split('\n')[0];
const util = require('util');
const e = new MyErr('msg', 42);
console.log(first(util.inspect(e)), first(e.stack), e.toString(), Object.keys(e));
const n = new Error('nostack'); n.stack = undefined; console.log(n);
const e2 = new TypeError('plain'); e2.stack = 'custom stack'; console.log(e2, [e2], { e2 });
const e3 = new Error(''); e3.stack = 'Error'; console.log(e3);
console.log(util.inspect(Object.assign(new Error('x'), { stack: 'Error: x\n    at foo', extra: { a: 1 } })));
console.log(`${new Error('a')}`, String(new RangeError()), JSON.stringify(new Error('x')), Object.prototype.toString.call(e));
const agg = [new Error('in list')].map(x => { x.stack = 'Error: in list\n    at here (file.js:1:1)'; return x; }); console.log(agg, { agg });
console.log(util.format('%s', e3), util.format('%o', { f() {} }), util.format('%O', { deep: { deep: { deep: { deep: 1 } } } }), util.format('%s', null, undefined, Symbol('x'), 5n, -0, {}, [], () => 1));
console.log('%c styled', 'color: red', '%d', 5, '%i', 3.7); console.log('%s', 'a', 'b', { c: 1 }); console.log('100%', 5, '%');
console.error('to stderr'); console.warn('w'); console.info('i'); console.debug('d');
console.assert(1 === 1, 'not shown'); console.assert(false, 'shown %s', 'err'); console.dir({ a: { b: { c: { d: 1 } } } }, { depth: 0 });
console.table([{ a: 1, b: 'x' }, { a: 2, c: true }]); console.table([[1, 2], [3, 4]]); console.table(5); console.table(new Map([['k', 1]])); console.table([{ a: 1, b: 2 }], ['b']);
console.group('G'); console.log('in\ntwo lines'); console.group(); console.log({ a: 1 }); console.groupEnd(); console.groupEnd(); console.log('out');
console.count(); console.count('x'); console.count(); console.countReset(); console.count();
