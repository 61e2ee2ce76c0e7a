console.log(typeof later, later());
function later() { return 'hoisted'; }
var name2 = 'global';
const obj = { name2: 'object', regular() { return this.name2; }, arrow: () => typeof this, nested() { return [1].map(() => this.name2)[0]; } };
console.log(obj.regular(), obj.arrow(), obj.nested());
const loose = obj.regular;
console.log(loose(), window.name2, (function () { return this === window; })());
try { console.log(tdz); let tdz = 1; } catch (e) { console.log(e.name); }
console.log(typeof window.obj, 'obj' in window, delete window.later, typeof later);
