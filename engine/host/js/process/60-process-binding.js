// RUNTIME: Node 20 lib/internal/legacy/processbinding.js, util: what is left of a way into Node's own code, which libraries try.

const kTypesOfBinding = [
    "isExternal", "isDate", "isNativeError", "isRegExp", "isAsyncFunction", "isPromise", "isMap", "isSet", "isMapIterator", "isSetIterator",
    "isArrayBuffer", "isDataView", "isAnyArrayBuffer", "isArrayBufferView", "isTypedArray", "isUint8Array",
];

// RUNTIME: Node 4, 6 and 8 src/node_util.cc: the functions that libraries ask it for; what else there was is refused.
const kTypesOfOldBinding = ["isArrayBuffer", "isDataView", "isDate", "isMap", "isMapIterator", "isPromise", "isRegExp", "isSet", "isSetIterator", "isTypedArray"];

function UtilOfOldBinding() {
    const binding = {};
    for (let index = 0; index < kTypesOfOldBinding.length; index += 1) binding[kTypesOfOldBinding[index]] = UtilTypes[kTypesOfOldBinding[index]];
    AddRefused(binding, 'process.binding("util")', ["getHiddenValue", "setHiddenValue", "getPromiseDetails", "getProxyDetails", "safeToString", "startSigintWatchdog", "stopSigintWatchdog", "watchdogHasPendingSigint"]);
    return binding;
}

function UtilOfBinding() {
    if (kIsOldNode) return UtilOfOldBinding();
    const binding = {};
    for (let index = 0; index < kTypeOrder.length; index += 1) {
        const name = kTypeOrder[index];
        if (ListHas(kTypesOfBinding, name)) binding[name] = UtilTypes[name];
    }
    return binding;
}

if (kNodeMajor >= 20 || (kIsOldNode && kNodeMajor < 10)) {
    Process.binding = {
        binding(module) {
            const name = `${module}`;
            if (name !== "util") %refuse(`process.binding("${name}") is not supported by Loopscope`);
            return UtilOfBinding();
        },
    }.binding;
}
