for (const name of ['alpha', 'beta']) window[name] = () => name.toUpperCase();
console.log(alpha(), beta());
Object.defineProperty(window, 'computed', { get: () => 'getter', configurable: true });
console.log(computed, delete window.computed, typeof computed);
var counter = 0;
const tick = () => { window.counter += 1; };
tick(); tick();
console.log(counter, Object.hasOwn(window, 'counter'), Object.hasOwn(window, 'tick'));
function counter2() {}
console.log(Object.getOwnPropertyDescriptor(window, 'counter2').enumerable, window.propertyIsEnumerable('counter'));
