// Emitters that belong to domains, and handlers that throw.
const domain = require('domain'), EventEmitter = require('events');
const d = domain.create();
d.on('error', (e) => console.log('error:', e.message, e.domainEmitter === undefined ? 'no emitter' : e.domainEmitter.constructor.name, e.domainThrown, typeof e.domainBound));
const e1 = new EventEmitter();
console.log(Object.keys(e1), e1.domain, e1);
d.add(e1);
console.log(e1.domain === d, d.members.length);
console.log(e1.emit('error', new Error('emitted')));
const e2 = d.run(() => new EventEmitter());
console.log(e2.domain === d, Object.keys(e2));
e2.emit('error', new Error('second'));
e2.emit('error');
e2.on('x', () => { console.log('in x', process.domain === d); });
e2.emit('x');
d.remove(e1);
try { e1.emit('error', new Error('alone')); } catch (e) { console.log('thrown', e.message); }
const f = d.intercept((data) => console.log('data', data));
f(null, 5); f(new Error('intercepted'));
const g = d.bind(function (a) { console.log('bound', a, process.domain === d, this); return a * 2; });
console.log(g.call(7, 4), g.domain === d, Object.keys(g));
const inner = domain.create();
inner.on('error', (e) => { console.log('inner', e.message); throw new Error('again'); });
d.run(() => inner.run(() => setTimeout(() => { throw new Error('deep'); }, 1)));
setTimeout(() => d.run(() => { throw new Error('sync in timer'); }), 3);
process.on('exit', (c) => console.log('exit', c));
