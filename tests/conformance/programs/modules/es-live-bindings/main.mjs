import * as ns from './counter.mjs';
import { count, increment, 'a name' as named } from './counter.mjs';
import start, { count as sameCount } from './counter.mjs';
export { count as given } from './counter.mjs';
export * from './more.mjs';
export * as everything from './more.mjs';
import * as self from './main.mjs';

console.log(count, sameCount, ns.count, start(), named);
increment();
console.log(count, sameCount, ns.count, self.given, self.one, self.everything.two);
console.log(ns, self);
console.log(Object.keys(ns), ns[Symbol.toStringTag], Object.prototype.toString.call(ns), typeof ns, Reflect.ownKeys(ns).length);
const attempts = [
    () => { ns.count = 5; }, () => { count = 5; }, () => { delete ns.count; }, () => { ns.other = 1; }, () => delete ns.nothing,
    () => Object.defineProperty(ns, 'count', { value: 1 }), () => Reflect.set(ns, 'count', 1), () => Reflect.deleteProperty(ns, 'count'),
    () => ns.nothing, () => 'count' in ns, () => Object.getPrototypeOf(ns), () => Object.isExtensible(ns), () => Object.isFrozen(ns),
    () => Object.isSealed(ns), () => Object.getOwnPropertyDescriptor(ns, 'count'), () => this, () => typeof require, () => typeof module,
    () => typeof __filename, () => undeclared = 1, () => Reflect.setPrototypeOf(ns, null),
];
for (const attempt of attempts) {
    try {
        console.log(attempt());
    } catch (error) {
        console.log(error.name, error.message);
    }
}
for (const key in ns) console.log(key);
const { count: copied, ...rest } = ns;
increment();
console.log(copied, rest, { ...ns }, JSON.stringify(ns));
