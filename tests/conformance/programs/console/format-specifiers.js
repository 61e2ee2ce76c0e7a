console.log('%s is %d years and %i months, %f', 'Ann', 42.5, 7.9, '1.25');
console.log('%j %o %O', { a: [1] }, { f() {} }, { nested: { deep: { deeper: { deepest: 1 } } } });
console.log('100%', 5, '%%', '%s');
console.log('%s', 'a', 'b', { c: 1 }, [2]);
console.log('%s %s', 'only one');
console.log('%d %d %d %d', '5', 'x', 1n, {});
console.log('%i %i %i', 3.9, '4.2abc', 10n);
console.log('%s|%s|%s|%s|%s|%s', null, undefined, 5n, Symbol('x'), -0, () => 1);
console.log('%s %s %s', { a: 1 }, [1, [2, [3]]], new Date(0));
console.log('%s %s', { toString() { return 'custom'; } }, new Error('err').message, class A {}, function f() {});
console.log('%c styled', 'color: red', 'rest');
console.log('%x %', 1);
console.log('a%%b %s%%', 5);
console.log(5, '%s', 'not a format');
console.log('%o', [1, 2, 3], '%O', 1);
console.log('%s', 'x'.repeat(5), 'tail\n');
class P { constructor() { this.a = 1; } }
console.log('%s %s', new P(), new (class Q { toString() { return 'Q!'; } })());
console.log('%j', undefined, '%j');
