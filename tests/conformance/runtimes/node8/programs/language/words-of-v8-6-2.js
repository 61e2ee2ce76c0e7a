'use strict';
function attempt(work) { try { console.log(work()); } catch (error) { console.log(error.name + ': ' + error.message); } }
attempt(function () { Object.freeze({ a: 1 }).b = 2; });
attempt(function () { Object.seal({}).c = 2; });
attempt(function () { class A {} class B extends A { constructor() {} } return new B(); });
attempt(function () { return [2, 1].sort('no function'); });
attempt(function () { return new Map([[1, 2]]).entries(); });
attempt(function () { var o = {}; o[Symbol('hidden')] = 1; o.seen = 2; return o; });
attempt(function () { return new Buffer(-1).length; });
attempt(function () { return new Buffer('abc', 'nope'); });
attempt(function () { return new (require('string_decoder').StringDecoder)('nope'); });
attempt(function () { return require('url').format({ host: 'h.com', pathname: 'p', search: 's=1' }); });
attempt(function () { require('assert').deepEqual(NaN, NaN); });
attempt(function () { return require('path').format('x'); });
attempt(function () { return require('path').relative('a', 1); });
