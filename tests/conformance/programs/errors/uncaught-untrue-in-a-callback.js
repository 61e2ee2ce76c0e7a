const assert = require('assert');
setTimeout(() => { [1].map((item) => assert(item > 1)); }, 1);
