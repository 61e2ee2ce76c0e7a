// How many arguments functions of a page say that they take, and which of them are enumerable.
const interfaces = ['AbortSignal', 'Blob', 'BroadcastChannel', 'CustomElementRegistry', 'DOMTokenList', 'Document', 'Element', 'Event', 'EventTarget', 'FormData', 'Headers', 'IDBObjectStore', 'MessagePort',
    'MutationObserver', 'Node', 'Performance', 'ReadableStream', 'Response', 'Storage', 'TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'Worker', 'XMLHttpRequest'];
for (const name of interfaces) {
    const methods = (object) => Object.getOwnPropertyNames(object).filter((key) => typeof Object.getOwnPropertyDescriptor(object, key).value === 'function' && key !== 'constructor')
        .sort().map((key) => `${key}/${object[key].length}${Object.getOwnPropertyDescriptor(object, key).enumerable ? '' : '!'}`);
    console.log(name, window[name].length, methods(window[name]).join(' '), '|', methods(window[name].prototype).join(' '));
}
console.log(['fetch', 'setTimeout', 'queueMicrotask', 'structuredClone', 'requestAnimationFrame', 'alert', 'atob', 'reportError', 'parseInt'].map((name) => `${name}/${window[name].length}`).join());
console.log(webkitURL === URL, WebKitMutationObserver === MutationObserver, Object.keys(TextDecoder.prototype), new TextDecoder(), new TextEncoder());
