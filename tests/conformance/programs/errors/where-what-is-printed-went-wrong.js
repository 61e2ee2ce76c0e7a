// Stacks of what has no place of its own in V8: empty constructors, conversions in templates, proxies, clones and base64.
const stack = (error) => error.stack.split("\n").slice(0, 4).join("\n");
function show(run) {
    try {
        run();
    } catch (error) {
        console.log(stack(error));
    }
}
class Base {}
const fail = () => { throw new Error("failed"); };
show(() => { class Derived extends Base { constructor() {} } new Derived(); });
show(() => { class Derived extends Base { constructor(a, b) { if (a) super(); } } new Derived(); });
show(() => { class Derived extends Base { constructor() { const n = 1; } } new Derived(); });
show(() => `${{ toString() { fail(); } }}`);
show(() => `${{ a: 1, toString: fail, list: [1] }}`);
show(() => new Proxy({}, null));
show(() => Proxy());
show(() => atob("!"));
show(() => atob("a"));
show(() => btoa("€"));
function deep(n) { return n > 0 ? deep(n - 1) : structuredClone(() => {}); }
try {
    deep(12);
} catch (error) {
    console.log(error.stack);
}
Promise.reject(Object.create(new Error("heir")));
