const { format, inspect } = require('util');
console.log(format('%s:%s', 'a'), format('%s', 'a', 'b'), format('a', 'b', 3), format(1, 2, '3'), format('%% %s', 'x'), format(), format('%d', '0x10'));
console.log(format('%s', [1, { a: 1 }]), format('%j', { a: 1 }), format('%i', 'x'), format('%f', 'x'), format('%s', -0), format('%o', 'str'), format('%O', { a: 1 }));
console.log(format('%s %j', 1), format('%', 1), format('%s', null, undefined), format({ a: 1 }, '%s', 2), format('%s', Object.create(null)), format('%s', () => {}));
console.log(format('%j', (() => { const c = {}; c.c = c; return c; })()));
console.log([format('%s', 'multi\nline')], format('%c|', 'css'), format('%d', 5n), format('%d', Symbol.iterator.toString()));
