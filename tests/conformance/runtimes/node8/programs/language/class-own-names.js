// A class gets its name behind its members, and only if none of them is called so.
const names = Object.getOwnPropertyNames;
class Plain { static make() { return new Plain(); } get twice() { return 2; } }
class Called { static name() { return 'called'; } static last() {} }
class Computed { static ['x' + 1]() {} static 3() {} }
class Derived extends Plain { static more() {} }
const Anonymous = class { static inner() {} };
const Inner = class Named { static inner() {} };
console.log(names(Plain), names(Called), Called.name());
console.log(names(Computed), names(Derived), names(Anonymous), names(Inner));
const holder = { Kept: class { static kept() {} }, ['com' + 'puted']: class { static kept() {} }, ['own']: class { static name() {} } };
console.log(names(holder.Kept), names(holder.computed), holder.computed.name, names(holder.own));
holder.late = class { static late() {} };
console.log(names(holder.late), JSON.stringify(holder.late.name), names(class {}), Reflect.ownKeys(class { static [Symbol.iterator]() {} }));
console.log(names(function () {}), names(() => {}), names(async () => {}), Object.keys(Plain));
const { Given = class { static given() {} } } = {};
console.log(names(Given), Given.name, Plain, [Derived, Anonymous]);
