// Where Node's module domain stands in stacks.
const domain = require('domain'), EventEmitter = require('events');
const d = domain.create();
const show = (f) => { try { f(); } catch (e) { console.log(e.stack.split('\n').slice(0, 6).join('\n')); } };
const boom = (...a) => { throw new Error('x'); };
show(() => d.run(boom)); show(() => d.run(boom, 1)); show(() => d.bind(boom)()); show(() => d.bind(boom)(1)); show(() => d.intercept(boom)()); show(() => d.intercept(boom)(null, 1));
show(() => d.intercept(boom)(new Error('first')));
const e = new EventEmitter(); d.add(e); e.on('q', boom); show(() => e.emit('q')); show(() => e.emit('q', 1));
show(() => e.emit('error', new Error('em')));
e.on('error', boom); show(() => e.emit('error', 1));
d.on('error', boom); 
const e2 = new EventEmitter(); d.add(e2); show(() => e2.emit('error', new Error('em')));
const g=domain.create();
g.on('error',()=>console.log(new Error('tr').stack));
g.run(()=>{ setTimeout(()=>{throw new Error('z')},1)});
