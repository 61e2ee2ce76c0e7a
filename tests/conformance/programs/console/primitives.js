console.log(1, -0, 0, 1.5, NaN, -Infinity, 10n, true, null, undefined, 'text', Symbol('s'), Symbol());
console.log([1, -0, NaN, 10n, true, null, undefined, 'text', Symbol('s')]);
console.log();
console.log('');
console.log(['']);
console.log(' ', 'a  b', '\ttab');
console.log('multi\nline', ['multi\nline']);
console.log([[], {}, [[]], [{}], { a: [] , b: {} }]);
