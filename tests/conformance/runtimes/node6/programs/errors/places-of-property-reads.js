// Where reads of properties fail: at the dot.
'use strict';
function say(l, f) { try { f(); console.log(l, 'fine'); } catch (e) { console.log(l + ': ' + e.stack.split('\n').slice(0, 2).join('|').replace(/\(.*\//, '(').replace(/at \/.*\//, 'at ')); } }
var n = null, u = { a: {}, f: function () { } }, z;
say('1', function () { n.x += 1; }); say('2', function () { n.x++; }); say('3', function () { --n.x; }); say('4', function () { u.q.x = 1; }); say('5', function () { u.q.x += 1; }); say('6', function () { n[1] += 1; });
say('7', function () { u.a.b.c(); }); say('8', function () { u.nope(); }); say('9', function () { u.a.nope(); }); say('10', function () { u.f().x; }); say('11', function () { u.f().x(); }); say('12', function () { u.f()['x']; }); say('13', function () { z(); }); say('14', function () { new u.a(); }); say('15', function () { new u.q.x(); });
say('16', function () { delete n.x; }); say('17', function () { typeof n.x; }); say('18', function () { return n.x; }); say('19', function () { throw n.x; }); say('21', function () { u.q.x ? 1 : 2; }); say('22', function () { if (u.q.x) { } }); say('23', function () { u.f(n.x); }); say('24', function () { (u.q).x; }); say('25', function () { u
  .q
  .x; });
class A { m() { return super.q.x; } get g() { return n.x; } } say('47', function () { new A().m(); }); say('48', function () { new A().g; }); say('49', function () { new A().g.x; }); say('50', function () { new A().nope(); }); say('51', function () { A(); }); say('52', function () { u.a.b.c = 5; }); say('53', function () { u.a['b']['c']; }); say('54', function () { u.a['b'].c(); }); say('55', function () { n[n.x]; }); say('56', function () { with_; });
