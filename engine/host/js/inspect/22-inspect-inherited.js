// What util.inspect shows of an object's classes with showHidden. RUNTIME: Node 20 lib/internal/util/inspect.js,
// addPrototypeProperties.

const kBuiltinClasses = [
    "Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "Date", "Promise", "RegExp", "Error", "AggregateError", "EvalError",
    "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError", "ArrayBuffer", "Uint8Array", "Int8Array", "Uint16Array", "Int16Array",
    "Uint32Array", "Int32Array", "Float32Array", "Float64Array", "Uint8ClampedArray", "BigUint64Array", "BigInt64Array", "DataView", "Map",
    "BigInt", "Set", "WeakMap", "WeakSet", "Proxy", "FinalizationRegistry", "WeakRef",
];

function IsBuiltinClass(constructor) {
    return ListIndexOf(kBuiltinClasses, constructor.name) >= 0;
}

function IsBuiltinPrototype(object) {
    const descriptor = %own_descriptor(object, "constructor");
    return descriptor !== undefined && typeof descriptor.value === "function" && IsBuiltinClass(descriptor.value);
}

// Up to three layers of the chain, from `start` on.
function AddInherited(context, whole, start, depth, parts) {
    let layer = start;
    const above = [];
    for (let height = 0; height < 3; height += 1) {
        if (height !== 0 || whole === layer) {
            layer = GetPrototypeOf(layer);
            if (layer === null || IsBuiltinPrototype(layer)) return;
        }
        const keys = %own_keys(layer);
        %push(context.seen, whole);
        for (let index = 0; index < keys.length; index += 1) {
            const key = keys[index];
            if (key === "constructor" || HasOwn(whole, key) || ListIndexOf(above, key) >= 0) continue;
            if (typeof %own_descriptor(layer, key).value === "function") continue;
            const text = FormatProperty(context, layer, depth, key, kPartsOfObject, whole);
            %push(parts, context.colors ? `\u001b[2m${text}\u001b[22m` : text);
        }
        %array_set_length(context.seen, context.seen.length - 1);
        for (let index = 0; index < keys.length; index += 1) %push(above, keys[index]);
    }
}
