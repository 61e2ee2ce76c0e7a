console.log(typeof require, typeof module, typeof exports, module.exports === exports, __filename.endsWith('.js'), __filename.startsWith(__dirname));
console.log(require.main === module, typeof globalThis, typeof global, global === globalThis, typeof window, typeof self);
exports.x = 1;
console.log(module.exports, this === exports, typeof structuredClone, typeof performance, typeof URL, typeof TextEncoder, typeof fetch);
(function () { console.log(this === globalThis); })();
var notGlobal = 1;
console.log(globalThis.notGlobal, arguments.length, typeof Buffer);
