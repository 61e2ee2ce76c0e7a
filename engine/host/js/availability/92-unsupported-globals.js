// Globals that Node has and Loopscope does not: a program may ask whether they are there, and is refused where it uses one.

const kUnsupportedClasses = [
    "TransformStream", "TransformStreamDefaultController", "WritableStream", "WritableStreamDefaultController",
    "WritableStreamDefaultWriter", "ReadableStream", "ReadableStreamDefaultReader", "ReadableStreamBYOBReader",
    "ReadableStreamBYOBRequest", "ReadableByteStreamController", "ReadableStreamDefaultController",
    "ByteLengthQueuingStrategy", "CountQueuingStrategy", "TextEncoderStream", "TextDecoderStream", "CompressionStream",
    "DecompressionStream", "BroadcastChannel", "MessageEvent", "Blob", "File", "PerformanceEntry", "PerformanceMark",
    "PerformanceMeasure", "PerformanceObserver", "PerformanceObserverEntryList", "PerformanceResourceTiming", "FormData",
    "Headers", "Request", "Response", "SharedArrayBuffer", "FinalizationRegistry", "Crypto", "SubtleCrypto",
    "CustomEvent",
];
const kUnsupportedNamespaces = {
    __proto__: null,
    Atomics: ["add", "and", "compareExchange", "exchange", "isLockFree", "load", "notify", "or", "store", "sub", "wait", "waitAsync", "xor"],
    WebAssembly: ["compile", "validate", "instantiate", "compileStreaming", "instantiateStreaming"],
    crypto: ["getRandomValues", "randomUUID"],
};

if (kIsNode24) %push(kUnsupportedNamespaces.WebAssembly, "promising");

function IsGlobalThere(name) {
    return %has_own(%intrinsic("GlobalObject"), name);
}

function RefuseGlobal(name) {
    %refuse(`${name} is not supported by Loopscope`);
}

function MakeUnsupportedClass(name) {
    const prototype = %new_object(%intrinsic("ObjectPrototype"));
    function Unsupported() {
        "constructor";
        RefuseGlobal(name);
    }
    %set_name(Unsupported, name);
    %set_length(Unsupported, 0);
    %put(Unsupported, "prototype", prototype, 0);
    %put(prototype, "constructor", Unsupported, 5);
    %put(prototype, %intrinsic("SymbolToStringTag"), name, 4);
    return Unsupported;
}

for (let index = 0; index < kUnsupportedClasses.length; index += 1) {
    const name = kUnsupportedClasses[index];
    if (!IsGlobalThere(name)) %put(%intrinsic("GlobalObject"), name, MakeUnsupportedClass(name), 5);
}

function MakeUnsupportedNamespace(name, members) {
    const object = {};
    for (let index = 0; index < members.length; index += 1) {
        const member = members[index];
        const holder = { [member]() { RefuseGlobal(`${name}.${member}`); } };
        %put(object, member, holder[member], name === "WebAssembly" ? 7 : 5);
    }
    %put(object, %intrinsic("SymbolToStringTag"), name === "crypto" ? "Crypto" : name, 4);
    return object;
}

const kUnsupportedNamespaceNames = %own_keys(kUnsupportedNamespaces);
for (let index = 0; index < kUnsupportedNamespaceNames.length; index += 1) {
    const name = kUnsupportedNamespaceNames[index];
    if (IsGlobalThere(name)) continue;
    %put(%intrinsic("GlobalObject"), name, MakeUnsupportedNamespace(name, kUnsupportedNamespaces[name]), name === "crypto" ? 7 : 5);
}
const kUnsupportedFunctions = {
    fetch(input, init = undefined) {
        RefuseGlobal("fetch");
    },
};
if (!IsGlobalThere("fetch")) %put(%intrinsic("GlobalObject"), "fetch", kUnsupportedFunctions.fetch, 7);

// The global object names itself.
%put(%intrinsic("GlobalObject"), %intrinsic("SymbolToStringTag"), "global", 4);
