'use strict';
console.log('should not run');
const n = 017;
