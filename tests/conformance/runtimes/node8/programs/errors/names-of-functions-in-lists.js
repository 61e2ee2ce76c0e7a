// V8 names functions that stand in a list after the text around them, in which it reads their bodies, too.
'use strict';
function say(l, f) { try { f(); } catch (e) { console.log(l + ': ' + e.stack.split('\n').filter(function (x) { return /names-of/.test(x); })[0].replace(/\(.*\//, '(').replace(/at \/.*\//, 'at ')); } }
var s = function () { };
var a0 = [function () { null.x; }, function () { var q = 1; }]; say('a0', a0[0]);
var a1 = [function () { null.x; }, function () { var q = s(); }]; say('a1', a1[0]);
var a2 = [function () { null.x; }, function () { s(); }]; say('a2', a2[0]);
var a3 = [function () { null.x; }, function () { s(); }, function () { }, function () { null.x; }]; say('a3', a3[0]); say('a3.3', a3[3]);
var a4 = [function () { null.x; }, function () { null.x; }, function () { s(); s(); }]; say('a4', a4[0]); say('a4.1', a4[1]);
var a5 = { m: function () { null.x; }, k: function () { s(); } }; say('a5', function () { a5.m(); });
var a6 = [function () { null.x; }, () => { s(); }]; say('a6', a6[0]);
var a7 = [function () { null.x; }, () => s()]; say('a7', a7[0]);
var a8 = [function () { null.x; }, function () { if (s) { s = 5; } }]; say('a8', a8[0]);
var a9 = [function () { null.x; }, function () { s.q = function () { }; }]; say('a9', a9[0]);
var b0 = [function () { null.x; }, s()]; say('b0', b0[0]);
var b1 = true ? function () { null.x; } : function () { s(); }; say('b1', b1);
var b2 = [() => { null.x; }, () => { s(); }]; say('b2', b2[0]);
var b3 = [function () { null.x; }, function () { s(); function q() { s(); } }]; say('b3', b3[0]);
var b4 = [function () { null.x; }, function n() { s(); }]; say('b4', b4[0]);
var b5 = [function () { null.x; }, function () { return new s(); }]; say('b5', b5[0]);
var b6 = [function () { null.x; }, function () { return function () { s(); } }]; say('b6', b6[0]);
function inner() { var c0 = [function () { null.x; }, function () { s(); }]; say('c0', c0[0]); var c1 = [function () { null.x; }, function () { var q = 1; }]; say('c1', c1[0]); }
inner();
say('d', (function () { var d0 = [function () { null.x; }, function () { s(); }]; return d0; })()[0]);
