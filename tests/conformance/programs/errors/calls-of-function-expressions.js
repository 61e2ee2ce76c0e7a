// A function that is called, and what it gives that is not: one part of the text for each statement of its body.
const t = (f) => { try { f() } catch (e) { console.log(e.message) } };
t(() => (function () { 1; 2; return {}; })().x());
t(() => (function () { var a = 1; let b = 2; const c = 3; return {}; })().x());
t(() => (function () { function a() {} return {}; })().x());
t(() => (function () { ; ; return {}; })().x());
t(() => (function () { var a; return {}; })().x());
t(() => (function () { let a; return {}; })().x());
t(() => (function () { class A {} return {}; })().x());
t(() => (function () { if (t) {} return {}; })().x());
t(() => (function () { 'use strict'; return {}; })().x());
t(() => (function (a = 1) { return {}; })().x());
t(() => (function ({ a } = {}) { return {}; })().x());
t(() => (function ({ a } = {}) { 1; return {}; })().x());
t(() => (function (...r) { return {}; })().x());
t(() => ((a = 1) => ({}))().x());
t(() => ((a) => { 1; return {}; })().x());
t(() => (async () => { 1; return {}; })().x());
t(() => (async (a = 1) => { 1; return {}; })().x());
t(() => (function* () { 1; 2; return {}; })().x());
t(() => (function* (a = 1) { 1; 2; return {}; })().x());
t(() => (async function* () { 1; 2; return {}; })().x());
t(() => new (function () { 1; 2; return {}; })().x());
t(() => (function () { var a, b; return {}; })().x());
t(() => (function () { var a = 1, b = 2; return {}; })().x());
t(() => (function () { for (const a of [1]) ; return {}; })().x());
t(() => (function () { try { } catch { } return {}; })().x());
t(() => (function () { label: { } return {}; })().x());
t(() => (function () { return {}; var q = 1; })().x());
t(() => (function () { return {}; function q() {} })().x());
t(() => (function () { return arguments; })().x());
t(() => (function a() { return this.q; }).call({}).x());
t(() => [function () { 1; 2 }].x());
t(() => ({ f() { 1; 2; } }).x());
t(() => (function () { 1; 2; })());
t(() => (function () { 1; 2; return 1 })()());
t(() => (function () { debugger; throw 1 }).x());
t(() => (function () { let { a } = {}; return {}; })().x());
t(() => (function () { { 1; 2 } return {}; })().x());
t(() => (function () { export1: for (;;) { break export1 } return {}; })().x());
try { [function () { 1; 2 }].x() } catch (e) { console.log(e.message) }
try { (function () { 1; 2 })() () } catch (e) { console.log(e.message) }
try { (() => { 1; 2 })() () } catch (e) { console.log(e.message) }
try { (function () { 1; 2 }).x() } catch (e) { console.log(e.message) }
try { f = function () { 1; 2 }.x() } catch (e) { console.log(e.message) }
try { (function () { 1; 2 }
(function () { 3; 4 })) } catch (e) { console.log(e.message) }
const o1 = { m() { try { (function () { 1; 2; return function () { 3; 4 } })()().q() } catch (e) { console.log(e.message) } } }; o1.m();
try { var q = new (class { constructor() { 1; 2 } m() {} })()(); } catch (e) { console.log(e.message) }
try { (t ? function () { 1; 2 } : 1)() () } catch (e) { console.log(e.message) }
try { (x1 = function () { 1; 2; 3 })() () } catch (e) { console.log(e.message) }
