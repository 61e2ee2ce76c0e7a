const assert = require('assert');
setTimeout(() => assert(false, new TypeError('given')), 1);
