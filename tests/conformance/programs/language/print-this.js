function sloppy() { return this; }
console.log(sloppy());
console.log(sloppy() === globalThis, this, (() => this)() === module.exports, (function () { 'use strict'; return this; })());
console.log([1].map(function () { return this === globalThis; }), { m() { return this; } }.m(), typeof sloppy.call(5), sloppy.call('s'), sloppy.apply(null) === global);
console.log(Object.keys(globalThis), setTimeout, typeof performance, Object.getOwnPropertyDescriptor(globalThis, 'crypto'));
