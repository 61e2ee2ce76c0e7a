// Functions that are made of strings, and their place in stacks.
const add = new Function('a', 'b', 'return a + b');
console.log(add.name, add.length, String(add), add(2, 3));
console.log(Function('a, b', 'c = 5', '...rest', 'return [a, b, c, rest]')(1, 2, undefined, 4, 5));
function make() {
    return new Function('record', 'return record.missing.property');
}
const attempts = [
    () => make()({}),
    () => add({ valueOf() { throw new RangeError('valueOf'); } }, 1),
    () => new Function('return this === globalThis')(),
    () => new Function('"use strict"; return this')(),
    () => new Function('a', '}); (function () {'),
    () => new Function('return }'),
    () => new Function('let x; let x;'),
    () => new Function('await 1'),
    () => Function('return typeof require + typeof module + typeof attempts')(),
    () => Function('return arguments.length')(1, 2, 3),
];
for (const attempt of attempts) {
    try {
        console.log(attempt());
    } catch (error) {
        console.log(error.name, error.message);
        if (error.name === 'TypeError') console.log(error.stack.split('\n').[1]);
    }
}
const AsyncFunction = (async () => {}).constructor;
const GeneratorFunction = (function* () {}).constructor;
const AsyncGeneratorFunction = (async function* () {}).constructor;
new AsyncFunction('value', 'return await value')(Promise.resolve('awaited')).then(console.log);
console.log([...new GeneratorFunction('n', 'while (n > 0) yield n--;')(3)], String(new GeneratorFunction('yield 1')));
(async () => {
    for await (const item of new AsyncGeneratorFunction('yield 1; yield Promise.resolve(2);')()) console.log(item);
})();
class Callable extends Function {}
const callable = new Callable('return 9');
console.log(callable(), callable instanceof Callable, Object.getPrototypeOf(callable) === Callable.prototype);
globalThis.shared = { count: 0 };
const increment = new Function('shared.count += 1; return shared.count;');
console.log(increment(), increment(), shared.count, new Function() instanceof Function, new Function()());
const compiled = new Map();
for (const operator of ['+', '-', '*', '/', '%', '**']) compiled.set(operator, new Function('x', 'y', `return x ${operator} y`));
console.log([...compiled].map(([operator, apply]) => `7 ${operator} 2 = ${apply(7, 2)}`));
