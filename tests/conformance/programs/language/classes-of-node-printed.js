// Constructors of Node that are classes, printed; timers made by hand; streams of what cannot be iterated over.
console.log(URLSearchParams, TextEncoder, TextDecoder, [Event, AbortController, class A {}, function f() {}]);
const T = setTimeout(() => {}).constructor, I = setImmediate(() => {}).constructor;
console.log(T, T.length, I, I.length); console.log(Object.getOwnPropertyNames(T.prototype), Object.getOwnPropertyNames(I.prototype));
for (const v of [5, {}, null, undefined, Symbol('s'), { [Symbol.iterator]: 5 }]) try { console.log(ReadableStream.from(v)); } catch (e) { console.log(e.name, e.code, e.message); }
(async () => { for await (const x of ReadableStream.from([1, Promise.resolve(2)])) console.log(x); })();
