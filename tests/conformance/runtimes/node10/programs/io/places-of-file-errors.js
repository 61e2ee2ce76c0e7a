// Where errors of files are thrown: of synchronous functions, called as methods and alone, and of callbacks.
'use strict';
var fs = require('fs');
var mkdirSync = fs.mkdirSync;
var calls = [
  function () { fs.openSync('/nope', 'r'); }, function () { fs.readFileSync('/nope'); }, function () { fs.readFileSync('/nope', 'utf8'); }, function () { fs.readFileSync('/'); },
  function () { fs.writeFileSync('/nope/x', 'a'); }, function () { fs.appendFileSync('/nope/x', 'a'); }, function () { fs.statSync('/nope'); }, function () { fs.readdirSync('/nope'); },
  function () { fs.mkdirSync('/nope/x'); }, function () { mkdirSync('/nope/x'); }, function () { fs.unlinkSync('/nope'); }, function () { fs.rmdirSync('/nope'); },
  function () { fs.renameSync('/nope', '/x'); }, function () { fs.accessSync('/nope'); },
];
calls.forEach(function (call) {
  try { call(); } catch (e) { console.log(e.stack.split('\n').slice(0, 4).join('\n')); }
});
fs.readFile('/nope', function (e) {
  console.log(e.stack);
  fs.readdir('/nope', function (e) { console.log(e.stack); });
});
