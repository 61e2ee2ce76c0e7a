var domain = require('domain');
var EventEmitter = require('events').EventEmitter;
var fs = require('fs');
function name(d) { return d ? d.name || 'unnamed' : String(d); }
var d = domain.create(); d.name = 'd';
var e = domain.create(); e.name = 'e';
d.on('error', function (err) { console.log('d caught', err.message, err.domainThrown, name(err.domain), 'active', name(process.domain)); });
e.on('error', function (err) { console.log('e caught', err.message, err.domainThrown, name(err.domain), 'active', name(process.domain)); });
console.log(name(process.domain));
d.run(function () {
  console.log('in d', name(process.domain), this === d);
  setTimeout(function () { console.log('timer', name(process.domain)); }, 40);
  setImmediate(function () { console.log('immediate', name(process.domain)); });
  process.nextTick(function () { console.log('tick', name(process.domain)); });
  Promise.resolve().then(function () { console.log('promise', name(process.domain)); });
  e.run(function (a, b) {
    console.log('in e', name(process.domain), a, b);
    setTimeout(function () { console.log('timer of e', name(process.domain)); throw new Error("from e"); }, 60);
  }, 1, 2);
  console.log('back in d', name(process.domain));
});
console.log('out', name(process.domain));
var em = new EventEmitter();
d.add(em);
em.on('x', function () { console.log('x', name(process.domain)); });
em.emit('x');
console.log('members', d.members.length, em.domain === d);
em.emit('error', new Error('emitted'));
var bound = d.bind(function (v) { console.log('bound', v, name(process.domain)); return v * 2; });
console.log(bound(21));
var icept = e.intercept(function (v) { console.log('intercepted', v, name(process.domain)); });
icept(null, 'fine');
icept(new Error('intercepted error'));
setTimeout(function () { d.run(function () { throw new Error('sync in later run'); }); }, 90);
setTimeout(function () { console.log('after', name(process.domain)); d.remove(em); console.log(d.members.length, em.domain); }, 120);
