queueMicrotask(function () { 'use strict'; console.log(this, arguments.length); });
console.log(queueMicrotask(() => {}), queueMicrotask.length, queueMicrotask.name);
try { queueMicrotask('x'); } catch (e) { console.log(e.code, e.message); }
