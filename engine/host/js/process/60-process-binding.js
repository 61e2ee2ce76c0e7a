// RUNTIME: Node 20 lib/internal/legacy/processbinding.js, util: what is left of a way into Node's own code, which libraries try.

const kTypesOfBinding = [
    "isExternal", "isDate", "isNativeError", "isRegExp", "isAsyncFunction", "isPromise", "isMap", "isSet", "isMapIterator", "isSetIterator",
    "isArrayBuffer", "isDataView", "isAnyArrayBuffer", "isArrayBufferView", "isTypedArray", "isUint8Array",
];

function UtilOfBinding() {
    const binding = {};
    for (let index = 0; index < kTypeOrder.length; index += 1) {
        const name = kTypeOrder[index];
        if (ListHas(kTypesOfBinding, name)) binding[name] = UtilTypes[name];
    }
    return binding;
}

if (kNodeMajor >= 20) {
    Process.binding = {
        binding(module) {
            const name = `${module}`;
            if (name !== "util") %refuse(`process.binding("${name}") is not supported by Loopscope`);
            return UtilOfBinding();
        },
    }.binding;
}
