const ah = require('async_hooks'); const fs = require('fs');
const h = ah.createHook({ init() {} });
console.log(h.constructor.name, h.enable() === h, h.disable() === h, typeof h.enable);
for (const bad of [{ init: 'x' }, { before: 1 }, { after: {} }, { destroy: null }, { promiseResolve: [] }]) { try { ah.createHook(bad); console.log('ok', Object.keys(bad)); } catch (e) { console.log(e.name, e.code, e.message); } }
try { ah.createHook(); } catch (e) { console.log(e.name, e.message); }
console.log(ah.createHook({}) instanceof h.constructor, h);
