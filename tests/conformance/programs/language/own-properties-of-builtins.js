// Every own property of the built-in objects, in order: attributes, the length of functions, and values of primitives.
const names = `Object Function Array Number Boolean String Symbol BigInt Date Promise RegExp AggregateError EvalError RangeError
ReferenceError SyntaxError TypeError URIError Map Set WeakMap WeakSet WeakRef FinalizationRegistry ArrayBuffer Uint8Array Float64Array
BigInt64Array DataView Math JSON Reflect Proxy parseInt encodeURIComponent eval`.split(/\s+/);

function describe(object, key) {
    const { value, get, set, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(object, key);
    const attributes = (writable ? 'w' : '') + (enumerable ? 'e' : '') + (configurable ? 'c' : '');
    const name = String(key);
    if (get || set) return `${name}(${attributes} ${get ? get.name : ''} ${set ? set.name : ''})`;
    if (typeof value === 'function') return `${name}(${attributes} ${value.name} ${value.length})`;
    return `${name}(${attributes} ${typeof value === 'object' ? '{}' : String(value)})`;
}

function show(name, object) {
    const keys = Reflect.ownKeys(object);
    console.log(`${name}: ${keys.map((key) => describe(object, key)).join(', ')}`);
}

for (const name of names) {
    show(name, globalThis[name]);
    if (globalThis[name].prototype) show(`${name}.prototype`, globalThis[name].prototype);
}
show('%TypedArray%', Object.getPrototypeOf(Uint8Array));
show('%TypedArray%.prototype', Object.getPrototypeOf(Uint8Array.prototype));
const kinds = { generator: function* () {}, async: async function () {}, asyncGenerator: async function* () {} };
for (const kind in kinds) {
    const prototype = Object.getPrototypeOf(kinds[kind]);
    show(kind, prototype);
    if (prototype.prototype) show(`${kind}.prototype`, prototype.prototype);
}
show('array iterator', Object.getPrototypeOf([].values()));
show('map iterator', Object.getPrototypeOf(new Map().values()));
show('string iterator', Object.getPrototypeOf(''[Symbol.iterator]()));
console.log(Object.keys(globalThis).join(' '));
console.log(Object.getOwnPropertyNames(globalThis).join(' '));
