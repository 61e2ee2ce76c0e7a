// What Error.prepareStackTrace is told of the call: types, names and kinds.
Error.prepareStackTrace = (error, sites) => sites.slice(0, 2).map((site) => [site.getTypeName(), site.getFunctionName(), site.getMethodName(), site.isToplevel(), site.isConstructor()].join('|')).join(' ; ');
function Old() { this.stack = new Error().stack; }
Old.prototype.method = function () { return new Error().stack; };
Old.helper = function () { return new Error().stack; };
class Modern {
  constructor() { this.stack = new Error().stack; }
  static make() { return new Error().stack; }
  method() { return new Error().stack; }
  get value() { return new Error().stack; }
}
function plain() { return new Error().stack; }
function strict() { 'use strict'; return new Error().stack; }
const object = { method() { return new Error().stack; }, arrow: () => new Error().stack };
console.log(new Old().stack);
console.log(new Old().method());
console.log(Old.helper());
console.log(new Modern().stack);
console.log(Modern.make());
console.log(new Modern().method());
console.log(new Modern().value);
console.log(plain());
console.log(strict());
console.log(object.method());
console.log([strict.call('text'), strict.call(5), plain.call(new Map()), strict.call([]), plain.call(Modern), plain.call(Object.create(null))].join('\n'));
console.log([1].map(() => new Error().stack)[0]);
