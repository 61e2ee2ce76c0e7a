// what the call sites of constructors, methods, sloppy and strict functions, proxies and Node's own functions say
function where(count) {
  const old = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, sites) => sites;
  const sites = new Error().stack;
  Error.prepareStackTrace = old;
  return sites.slice(1, count || 2).map((s) => {
    const file = String(s.getFileName()).split('/').pop();
    return [s.getTypeName(), s.getFunctionName(), s.getMethodName(), s.isConstructor(), s.isToplevel(), s.isNative(), s.isEval(), file].join(' ');
  });
}
class Shape {
  constructor() { this.made = where(); }
  area() { return where(); }
  static of() { return where(); }
}
class Round extends Shape {}
function Old() { this.made = where(); }
const show = (name, sites) => sites.forEach((site) => console.log(`${name}: ${site}`));
show('class', new Shape().made);
show('derived', new Round().made);
show('function', new Old().made);
show('method', new Round().area());
show('static', Round.of());
show('object', ({ run() { return where(); } }).run());
show('sloppy', (function () { return where(); })());
show('strict', (function () { 'use strict'; return where(); })());
show('arrow', (() => where())());
show('number', (function () { return where(); }).call(5));
show('proxy', new Proxy({ run() { return where(); } }, {}).run());
show('proxy as text', [new Proxy({ run() { return new Error('x').stack.split('\n')[1].trim().split(' ')[1]; } }, {}).run()]);
show('main', where(20));
setTimeout(() => {
  show('timer', where(20));
  setImmediate(() => {
    show('immediate', where(20));
    require('fs').stat('/', () => {
      show('completion', where(20));
      process.nextTick(() => {
        show('tick', where(20));
        Promise.resolve().then(() => show('micro', where(20)));
      });
    });
  });
}, 1);
