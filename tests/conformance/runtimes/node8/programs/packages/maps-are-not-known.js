// What packages below this one map for newer Nodes does not parse in this one.
const express = require('express');
const intrinsic = require('get-intrinsic');
console.log(typeof express(), intrinsic('%Promise%') === Promise, typeof require('async-generator-function'), typeof require('async-function'));
try { require('get-intrinsic/package.json'); console.log('a file that is not exported'); } catch (e) { console.log(e.code); }
try { require('#inside'); } catch (e) { console.log(e.code, e.message.split('\n')[0]); }
