const _ = require('lodash');
console.log(_.groupBy([1, 2, 3], n => n % 2 ? 'odd' : 'even'), _.sortBy([{ a: 2 }, { a: 1 }], 'a'), _.chunk([1, 2, 3], 2), _.merge({ a: { b: 1 } }, { a: { c: 2 } }), _.get({ a: [{ b: 7 }] }, 'a[0].b'), _.uniq([1, 1, 2]), _.camelCase('foo bar'), _.isEqual({ a: [1] }, { a: [1] }), _.zipObject(['x', 'y'], [1, 2]));
