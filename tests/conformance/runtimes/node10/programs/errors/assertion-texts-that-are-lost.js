try { require('assert')(1 === 2); } catch (e) { console.log(e.message); }
const assert = require('assert'); try { assert(1 === 2); } catch (e) { console.log(e.message); }
try { assert.ok(null || 0); } catch (e) { console.log(e.message); }
