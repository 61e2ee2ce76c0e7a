console.log('%s and %s', 'a', 'b', 'rest');
console.log('%d %i %f', 42.9, 42.9, 1.25);
console.log('100%', 5);
console.log('%o', [1]);
console.log('%cstyled', 'color: red');
console.log('%%s', 'x');
