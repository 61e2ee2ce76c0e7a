var assert = require('assert');
try { assert.strictEqual(1, 2, 'm'); } catch (e) { e.stack = 'STACK'; console.log(Object.keys(e), e, JSON.stringify(e)); }
