'use strict';
var x = 1;
const y = 2;
function f() { return this; }
console.log(window.x, window.y, f(), typeof window.f, this === window);
x = 5;
console.log(window.x, delete window.undefinedThing);
try { undeclared = 1; } catch (e) { console.log(e.name, e.message); }
console.log(Object.getOwnPropertyDescriptor(window, 'x').configurable, 'y' in window);
