// What an assertion shows of a call whose function another call has given.
const assert = require('assert'); const x = 0, o = { g: () => assert };
for (const f of [() => require('assert')(x), () => require('assert') (x), () => o.g()(x), () => (() => assert)()(x), () => o.g().ok(x), () => assert(o.g()(x = 1) ), () => (o.g)()(x), () => assert.bind(null)(x), () => new Function('a','x','return a')(assert)(x), () => assert(require('assert') && x)]) try { f(); } catch (e) { console.log(JSON.stringify(e.message)); }
