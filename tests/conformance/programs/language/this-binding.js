const obj = {
  name: 'obj',
  regular() { return this?.name; },
  arrow: () => typeof this,
  nested() { return [1].map(() => this.name)[0]; },
  lost() { return [1].map(function () { return this === undefined || this === globalThis; })[0]; },
};
console.log(obj.regular(), obj.arrow(), obj.nested(), obj.lost());
const detached = obj.regular;
console.log(detached.call({ name: 'called' }), detached.apply({ name: 'applied' }), detached.bind({ name: 'bound' })());
console.log((0, obj.regular)());
function sloppy() { return typeof this; }
function strict() { 'use strict'; return typeof this; }
console.log(sloppy.call(5), strict.call(5), sloppy.call(null), strict.call(null), sloppy(), strict());
console.log(this === module.exports, typeof globalThis);
const bound = function (a, b) { return [this.x, a, b]; }.bind({ x: 1 }, 2);
console.log(bound(3), bound.name, bound.length, bound.call({ x: 9 }, 4));
function Thing(v) { this.v = v; }
const BoundThing = Thing.bind({ ignored: true }, 'bound arg');
console.log(new BoundThing(), new BoundThing() instanceof Thing);
class K { m() { return this; } }
const { m } = new K();
console.log(m());
console.log([1, 2].map(function (x) { return x * this.by; }, { by: 3 }));
