function Person(name) { this.name = name; }
Person.prototype.hello = function () { return 'I am ' + this.name; };
Person.prototype.kind = 'human';
const p = new Person('Pat');
console.log(p.hello(), p.kind, p.hasOwnProperty('kind'), 'kind' in p, Object.hasOwn(p, 'name'));
p.kind = 'shadowed';
console.log(p.kind, delete p.kind, p.kind);
const proto = { greet() { return 'hi from ' + this.id; } };
const child = Object.create(proto, { id: { value: 'child', enumerable: true } });
console.log(child.greet(), Object.getPrototypeOf(child) === proto, child);
console.log(proto.isPrototypeOf(child), p.constructor.name, p);
Object.setPrototypeOf(child, null);
console.log(child, typeof child.greet);
const bare = Object.create(null);
bare.x = 1;
console.log(bare, 'toString' in bare);
function Legacy() { if (!(this instanceof Legacy)) return new Legacy(); }
console.log(Legacy() instanceof Legacy);
function Factory() { return { replaced: true }; }
console.log(new Factory(), Person.prototype);
for (const k in new Person('x')) console.log(k);
console.log(Object.getPrototypeOf(function () {}) === Function.prototype, {}.toString(), [].toString() === '');
