const assert = require('assert'); try { assert.ok(typeof 123 === 'string'); } catch (e) { console.log(e.message); }
function f() { try { assert(f === 5 && false); } catch (e) { console.log(e.message); } } f();
