const util = require('util');
console.log(util.types.isPromise(Promise.resolve()), util.types.isRegExp(/x/), util.types.isDate(new Date()), util.types.isMap(new Map()), util.types.isGeneratorFunction(function* () {}), util.types.isAsyncFunction(async () => {}), util.types.isProxy(new Proxy({}, {})), util.types.isNativeError(new TypeError()));
console.log(util.isDeepStrictEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }), util.isDeepStrictEqual({ a: 1 }, { a: '1' }), util.isDeepStrictEqual(new Set([1, 2]), new Set([2, 1])), util.isDeepStrictEqual([1, , 2], [1, undefined, 2]), util.isDeepStrictEqual(NaN, NaN), util.isDeepStrictEqual(0, -0), util.isDeepStrictEqual(new Map([[{ k: 1 }, 1]]), new Map([[{ k: 1 }, 1]])));
console.log(util.types.isPromise({ then() {} }), util.types.isBoxedPrimitive(Object(1)), util.types.isSymbolObject(Object(Symbol())), util.types.isTypedArray(new Uint8Array()), util.types.isSet([]));
function Parent() {}
Parent.prototype.hi = function () { return 'hi'; };
function Child() { Parent.call(this); }
util.inherits(Child, Parent);
console.log(new Child().hi(), Child.super_ === Parent, new Child() instanceof Parent, new Child());
const old = util.deprecate((x) => x * 2, 'old() is deprecated', 'DEP_TEST');
console.log(old(4), old(5), util.stripVTControlCharacters('\u001b[31mred\u001b[0m'));
