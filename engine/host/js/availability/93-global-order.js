// The order in which Node makes the properties of the global object: what for-in and Object.keys show of it.

const kGlobalOrder = [
    "Object", "Function", "Array", "Number", "parseFloat", "parseInt", "Infinity", "NaN", "undefined", "Boolean",
    "String", "Symbol", "Date", "Promise", "RegExp", "Error", "AggregateError", "EvalError", "RangeError",
    "ReferenceError", "SyntaxError", "TypeError", "URIError", "globalThis", "JSON", "Math", "Intl", "ArrayBuffer",
    "Uint8Array", "Int8Array", "Uint16Array", "Int16Array", "Uint32Array", "Int32Array", "Float32Array",
    "Float64Array", "Uint8ClampedArray", "BigUint64Array", "BigInt64Array", "DataView", "Map", "BigInt", "Set",
    "WeakMap", "WeakSet", "Proxy", "Reflect", "FinalizationRegistry", "WeakRef", "decodeURI", "decodeURIComponent",
    "encodeURI", "encodeURIComponent", "escape", "unescape", "eval", "isFinite", "isNaN", "console", "process",
    "global", "Buffer", "clearImmediate", "setImmediate", "URL", "URLSearchParams", "DOMException",
    "AbortController", "AbortSignal", "Event", "EventTarget", "TextEncoder", "TextDecoder", "TransformStream",
    "TransformStreamDefaultController", "WritableStream", "WritableStreamDefaultController",
    "WritableStreamDefaultWriter", "ReadableStream", "ReadableStreamDefaultReader", "ReadableStreamBYOBReader",
    "ReadableStreamBYOBRequest", "ReadableByteStreamController", "ReadableStreamDefaultController",
    "ByteLengthQueuingStrategy", "CountQueuingStrategy", "TextEncoderStream", "TextDecoderStream",
    "CompressionStream", "DecompressionStream", "clearInterval", "clearTimeout", "setInterval", "setTimeout",
    "queueMicrotask", "structuredClone", "atob", "btoa", "BroadcastChannel", "MessageChannel", "MessagePort",
    "MessageEvent", "Blob", "File", "Performance", "PerformanceEntry", "PerformanceMark", "PerformanceMeasure",
    "PerformanceObserver", "PerformanceObserverEntryList", "PerformanceResourceTiming", "performance", "fetch",
    "FormData", "Headers", "Request", "Response", "SharedArrayBuffer", "Atomics", "WebAssembly", "crypto", "Crypto",
    "CryptoKey", "SubtleCrypto", "CustomEvent",
];
SetKeyOrder(%intrinsic("GlobalObject"), kGlobalOrder);
function SettleConstants() {
    %define_own(%intrinsic("GlobalObject"), "Infinity", { __proto__: null, configurable: false });
    %define_own(%intrinsic("GlobalObject"), "NaN", { __proto__: null, configurable: false });
    %define_own(%intrinsic("GlobalObject"), "undefined", { __proto__: null, configurable: false });
}
if (!kIsNode24) SettleConstants();

// RUNTIME: the same in Node 24.
const kGlobalOrderOf24 = [
    "Object", "Function", "Array", "Number", "parseFloat", "parseInt", "Infinity", "NaN", "undefined", "Boolean", "String",
    "Symbol", "Date", "Promise", "RegExp", "Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SyntaxError",
    "TypeError", "URIError", "globalThis", "JSON", "Math", "Intl", "ArrayBuffer", "Atomics", "Uint8Array", "Int8Array",
    "Uint16Array", "Int16Array", "Uint32Array", "Int32Array", "BigUint64Array", "BigInt64Array", "Uint8ClampedArray",
    "Float32Array", "Float64Array", "DataView", "Map", "BigInt", "Set", "Iterator", "WeakMap", "WeakSet", "Proxy", "Reflect",
    "FinalizationRegistry", "WeakRef", "decodeURI", "decodeURIComponent", "encodeURI", "encodeURIComponent", "escape", "unescape",
    "eval", "isFinite", "isNaN", "console", "process", "global", "Buffer", "clearImmediate", "setImmediate", "URL",
    "URLSearchParams", "DOMException", "AbortController", "AbortSignal", "Event", "EventTarget", "CustomEvent", "TextEncoder",
    "TextDecoder", "TransformStream", "TransformStreamDefaultController", "WritableStream", "WritableStreamDefaultController",
    "WritableStreamDefaultWriter", "ReadableStream", "ReadableStreamDefaultReader", "ReadableStreamBYOBReader",
    "ReadableStreamBYOBRequest", "ReadableByteStreamController", "ReadableStreamDefaultController", "ByteLengthQueuingStrategy",
    "CountQueuingStrategy", "TextEncoderStream", "TextDecoderStream", "CompressionStream", "DecompressionStream", "clearInterval",
    "clearTimeout", "setInterval", "setTimeout", "queueMicrotask", "structuredClone", "atob", "btoa", "BroadcastChannel",
    "MessageChannel", "MessagePort", "Blob", "File", "Performance", "PerformanceEntry", "PerformanceMark", "PerformanceMeasure",
    "PerformanceObserver", "PerformanceObserverEntryList", "PerformanceResourceTiming", "performance", "URLPattern", "fetch",
    "FormData", "Headers", "Request", "Response", "MessageEvent", "CloseEvent", "WebSocket", "crypto", "Crypto", "CryptoKey",
    "SubtleCrypto", "SuppressedError", "DisposableStack", "AsyncDisposableStack", "Float16Array", "SharedArrayBuffer",
    "WebAssembly", "Navigator", "navigator",
];
