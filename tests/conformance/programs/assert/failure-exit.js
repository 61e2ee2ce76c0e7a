const { strictEqual } = require('assert');
console.log('checking');
strictEqual(2 + 2, 4);
strictEqual('a' + 'b', 'ab', 'strings');
strictEqual([1].length, 2, 'the list has one element');
console.log('never');
