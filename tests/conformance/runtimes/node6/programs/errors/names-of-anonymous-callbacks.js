// What a callback without a name is called in a stack: the call that it is given to, or what it is assigned to.
const here = (label) => console.log(label + " ", new Error().stack.split('\n')[2].trim().replace(/\/.*\//, ''));
const call = (f) => { if (f) f(); return bus; };
const bus = { on: (name, f) => f(), emit: call, deep: { call } };
class Store { constructor() { call(() => here('constructor')); this.get = () => here('this.get'); } load(f) { f(); } static make(f) { f(); return new Store(); } }
call(() => here('arrow'));
call(x => here('one parameter'));
call((a, b) => here('two parameters'));
call(function () { here('function'); });
bus.on('data', () => here('method'));
bus.deep.call(() => here('deep method'));
bus.emit(() => here('first')).emit(() => here('second'));
Store.make(() => here('static')).load(() => here('load'));
new Store().get();
[1].forEach((n) => here('forEach'));
[1].map(n => here('map'));
'a'.replace(/a/, () => here('replace'));
Object.keys({ a: 1 }).forEach(key => here('chain of calls'));
const handlers = { start: () => here('start'), list: [() => here('in a list')], 'with-dash': () => here('with-dash') };
handlers.start(); handlers.list[0](); handlers['with-dash']();
module.exports.run = () => here('module.exports'); module.exports.run();
bus['on']('x', () => here('brackets'));
const key = 'on'; bus[key]('x', () => here('computed'));
new Promise((resolve) => { here('executor'); resolve(); }).then(() => here('then')).then(value => here('then of then'));
process.nextTick(() => here('tick'));
setTimeout(() => here('timeout'), 1);
setTimeout(function () { here('timeout function'); }, 20);
setTimeout(() => setImmediate(() => here('immediate')), 40);
