// What is deeply equal, strictly and loosely: every kind of object beside one that is nearly the same.
const assert = require("assert");
const { isDeepStrictEqual } = require("util");
function verdict(check, actual, expected) {
    try {
        check(actual, expected);
        return "same";
    } catch (error) {
        return error.code === "ERR_ASSERTION" ? "differ" : error.message;
    }
}
const s = Symbol("s");
const same = () => {};
const c1 = { v: 1 };
c1.self = c1;
const c2 = { v: 1 };
c2.self = c2;
const c3 = { v: 1 };
c3.self = { v: 1, self: c3 };
const pairs = [
    ['promises', Promise.resolve(1), Promise.resolve(2)],
    ['weak maps', new WeakMap, new WeakMap],
    ['generators', (function*(){})(), (function*(){})()],
    ['iterators', [1].values(), [2].values()],
    ['proxy', new Proxy({a:1}, {}), {a:1}],
    ['views', new DataView(new ArrayBuffer(1)), new DataView(new ArrayBuffer(2))],
    ['weak refs', new WeakRef({}), new WeakRef({})],
    ['private', new (class A{#x=1}), new (class A{#x=2})],
    ['holes', [, 1], [undefined, 1]],
    ['holes same', [, 1], [, 1]],
    ['holes null', [, 1], [null, 1]],
    ['array extra', Object.assign([1], {x:1}), [1]],
    ['array and object', [], {}],
    ['arguments', (function(){return arguments})(1), [1]],
    ['arguments both', (function(){return arguments})(1), (function(){return arguments})(1)],
    ['symbols', {[s]:1}, {[s]:2}],
    ['symbol missing', {[s]:1}, {}],
    ['hidden', Object.defineProperty({}, 'h', {value:1}), {}],
    ['null prototype', {a:1}, Object.assign(Object.create(null), {a:1})],
    ['class', new (class Foo{})(), {}],
    ['minus zero', {a:0}, {a:-0}],
    ['NaN', {a:NaN}, {a:NaN}],
    ['loose', {a:1}, {a:'1'}],
    ['null undefined', {a:null}, {a:undefined}],
    ['bigint', [1n], [1]],
    ['dates', new Date(0), new Date(0)],
    ['invalid dates', new Date(NaN), new Date(NaN)],
    ['date and number', new Date(0), 0],
    ['regexps', /a/g, /a/i],
    ['last index', Object.assign(/a/g, {lastIndex:3}), /a/g],
    ['errors', new Error('a'), new Error('a')],
    ['error kinds', new Error('a'), new TypeError('a')],
    ['causes', new Error('a', {cause:1}), new Error('a', {cause:2})],
    ['no cause', new Error('a', {cause:undefined}), new Error('a')],
    ['aggregates', new AggregateError([1], 'm'), new AggregateError([2], 'm')],
    ['error props', Object.assign(new Error('a'), {code:1}), new Error('a')],
    ['boxed', Object(1), Object(1)],
    ['boxed other', Object(1), Object(2)],
    ['boxed string', Object('ab'), Object('ab')],
    ['sets', new Set([1, {a:1}]), new Set([{a:1}, 1])],
    ['sets differ', new Set([1, {a:1}]), new Set([1, {a:2}])],
    ['sets loose', new Set([1, '2']), new Set(['1', 2])],
    ['set null', new Set([null]), new Set([undefined])],
    ['sets of arrays', new Set([[1], [2]]), new Set([[2], [1]])],
    ['maps', new Map([[{a:1}, 1], [{a:1}, 2]]), new Map([[{a:1}, 2], [{a:1}, 1]])],
    ['map loose', new Map([[1, '1']]), new Map([['1', 1]])],
    ['map undefined', new Map([[1, undefined]]), new Map([[2, undefined]])],
    ['map null', new Map([[null, 3]]), new Map([[undefined, 3]])],
    ['map extra', Object.assign(new Map, {x:1}), new Map],
    ['buffers', Buffer.from('a'), Buffer.from('a')],
    ['buffer and bytes', Buffer.from('a'), new Uint8Array([97])],
    ['floats', new Float32Array([0, NaN]), new Float32Array([-0, NaN])],
    ['floats zero', new Float64Array([0]), new Float64Array([-0])],
    ['bytes kinds', new Uint8Array(2), new Int8Array(2)],
    ['array buffers', new Uint8Array([1]).buffer, new Uint8Array([2]).buffer],
    ['typed extra', Object.assign(new Uint8Array(1), {x:1}), new Uint8Array(1)],
    ['cycles', c1, c2],
    ['cycles otherwise', c1, c3],
    ['tags', {[Symbol.toStringTag]:'X'}, {[Symbol.toStringTag]:'X'}],
    ['tag one', {[Symbol.toStringTag]:'X'}, {}],
    ['urls', new URL('http://a/'), new URL('http://b/')],
    ['functions', {f(){}}, {f(){}}],
    ['same function', { f: same }, { f: same }],
    ['order', {a:1, b:2}, {b:2, a:1}],
    ['getters', {get a(){return 1}}, {a:1}],
    ['extra undefined', {a:undefined}, {}],
    ['string and array', 'ab', ['a', 'b']],
    ['symbol boxes', Object(s), Object(s)],
    ['constructor', {constructor:1}, {constructor:1}],
];
for (const [name, actual, expected] of pairs) {
    console.log(name, verdict(assert.deepStrictEqual, actual, expected), verdict(assert.deepEqual, actual, expected), isDeepStrictEqual(expected, actual));
}
