const util = require('node:util');
console.log(util.inspect(new (class Foo { constructor() { this.x = { y: { z: { w: 1 } } }; } })(), { depth: 1 }), util.inspect('a\nb'), util.inspect([undefined, null]), util.inspect(new Map([['a', { b: 1 }]]), { compact: false }));
console.log(util.isArray([]), util.types.isArrayBuffer(new ArrayBuffer(1)), util.inspect.defaultOptions.depth, typeof util.debuglog('x'), util.toUSVString('a\ud800'), util.types.isExternal({}));
console.log(util.format('%s', { toString: () => 'own' }), util.format('%s', class A { toString() { return 'x'; } }), util.format('%d', '1e3'), util.format(new Error('e').message, 1));
const enc = new util.TextEncoder().encode('é');
console.log(enc, new util.TextDecoder().decode(enc), util.inspect(new Proxy({ a: 1 }, { get: () => 'trap' })), util.inspect({ a: 1n, b: Symbol('c') }, { colors: false }));
