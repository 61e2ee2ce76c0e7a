var declared = 1;
let lexical = 2;
function hoisted() {}
console.log(window.declared, window.lexical, typeof window.hoisted, this === window, self === window, globalThis === window);
console.log(typeof process, typeof require, typeof module, typeof Buffer, typeof setImmediate, typeof global);
console.log(typeof document, typeof navigator, typeof location, typeof localStorage, typeof requestAnimationFrame);
window.added = 'yes';
console.log(added);
try { missing; } catch (e) { console.log(e.name, e.message); }
